package parallax.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Silences;

/**
 * Makes rows of drafts: orders and numbers them, tells labels apart, folds, notes who is silent.
 */
final class Rows {
  private final Corpus corpus;
  private final SilenceFinder silences;

  Rows(Corpus corpus) {
    this.corpus = corpus;
    this.silences = new SilenceFinder(corpus);
  }

  /** Returns the rows in the order in which a reader should see them. */
  List<Row> of(List<Draft> drafts) {
    List<Draft> ordered = distinct(RowOrder.disputedFirst(drafts));
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

  /** Appends to a label that stands already what tells its row apart, and else a number. */
  private static List<Draft> distinct(List<Draft> drafts) {
    Set<String> taken = new LinkedHashSet<>();
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean twice = taken.contains(draft.label()) && !draft.detail().isEmpty();
      String label = twice ? draft.label() + " (" + draft.detail() + ")" : draft.label();
      String free = label;
      for (int n = 2; !taken.add(free); n++) {
        free = label + " \u00b7 " + n;
      }
      distinct.add(draft.withLabel(free));
    }
    return distinct;
  }
}
