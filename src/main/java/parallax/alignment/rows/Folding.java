package parallax.alignment.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Draft;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Finds the row of figures or dates that already lines up what a row of speech says. */
final class Folding {
  private static final double MOST_OF_THEM = 0.5;

  /** The figures and dates of each source that stand in rows of several. */
  private final Map<String, List<Lined>> lined = new HashMap<>();

  private record Lined(Claim claim, int row) {}

  Folding(List<Draft> drafts) {
    for (int row = 0; row < drafts.size(); row++) {
      Draft draft = drafts.get(row);
      boolean figures = draft.kind() == ClaimKind.QUANTITY || draft.kind() == ClaimKind.TIME;
      if (figures && draft.status() != Status.SINGLE) {
        for (Claim claim : draft.claims()) {
          lined
              .computeIfAbsent(claim.source(), source -> new ArrayList<>())
              .add(new Lined(claim, row));
        }
      }
    }
  }

  /**
   * Returns the place of the row under which a row folds, or null: the row that has claims inside
   * most of the passages, the first of several.
   */
  @Nullable Integer under(Draft draft) {
    if (!draft.kind().isSpeech() || draft.status() == Status.SINGLE) {
      return null;
    }
    Map<Integer, Integer> passages = new TreeMap<>();
    for (Claim speech : draft.claims()) {
      int last = -1;
      for (Lined figure : lined.getOrDefault(speech.source(), List.of())) {
        if (figure.row() != last && speech.span().contains(figure.claim().span())) {
          passages.merge(figure.row(), 1, Integer::sum);
          last = figure.row();
        }
      }
    }
    Integer best = null;
    for (Map.Entry<Integer, Integer> entry : passages.entrySet()) {
      boolean enough = entry.getValue() > MOST_OF_THEM * draft.claims().size();
      if (enough && (best == null || entry.getValue() > passages.getOrDefault(best, 0))) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
