package parallax.alignment.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Draft;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Silences;

/**
 * Makes rows of drafts: orders and numbers them, tells labels apart, folds, notes who is silent.
 */
public final class Rows {
  private final Corpus corpus;
  private final SilenceFinder silences;

  /** Makes rows for the sources of a corpus. */
  public Rows(Corpus corpus) {
    this.corpus = corpus;
    this.silences = new SilenceFinder(corpus);
  }

  /** Returns the rows in the order in which a reader should see them. */
  public List<Row> of(List<Draft> drafts) {
    List<Draft> ordered = distinct(RowOrder.disputedFirst(drafts, corpus));
    Folding folding = new Folding(ordered);
    return IntStream.range(0, ordered.size())
        .parallel()
        .mapToObj(
            i -> {
              corpus.check();
              Draft draft = ordered.get(i);
              Integer under = folding.under(draft);
              return row(id(i), draft, under == null ? null : id(under));
            })
        .toList();
  }

  private static String id(int place) {
    return "r" + (place + 1);
  }

  private Row row(String id, Draft draft, @Nullable String under) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    for (Claim claim : draft.claims()) {
      cells.computeIfAbsent(claim.source(), source -> new ArrayList<>()).add(claim.id());
    }
    Silences silent = silences.silent(draft);
    return new Row(
        id,
        draft.label(),
        draft.kind(),
        draft.status(),
        draft.verdict().reasons(),
        under,
        cells.size(),
        cells,
        silent);
  }

  /**
   * Appends to labels that several rows have what tells the rows apart, and else a number. The row
   * that most sources answer keeps the label as it is.
   */
  private static List<Draft> distinct(List<Draft> drafts) {
    Map<String, Draft> widest = new HashMap<>();
    for (Draft draft : drafts) {
      widest.merge(draft.label(), draft, (one, other) -> isWider(other, one) ? other : one);
    }
    Set<String> taken = new HashSet<>(widest.keySet());
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean keeps = widest.get(draft.label()) == draft;
      distinct.add(keeps ? draft : draft.withLabel(free(draft, taken)));
    }
    return distinct;
  }

  private static boolean isWider(Draft one, Draft other) {
    int sources = Integer.compare(one.sources(), other.sources());
    return sources > 0 || sources == 0 && one.claims().size() > other.claims().size();
  }

  private static String free(Draft draft, Set<String> taken) {
    for (String detail : draft.details().get()) {
      String label = draft.label() + " (" + detail + ")";
      if (!isRepeated(detail, draft.label()) && taken.add(label)) {
        return label;
      }
    }
    for (int n = 2; ; n++) {
      String label = draft.label() + " \u00b7 " + n;
      if (taken.add(label)) {
        return label;
      }
    }
  }

  /** Tells whether all that a detail says stands in the label. */
  private static boolean isRepeated(String detail, String label) {
    return detail.isEmpty() || ContentWords.of(label).containsAll(ContentWords.of(detail));
  }
}
