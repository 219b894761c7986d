package parallax.alignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Finds the row of figures or dates that already lines up what a row of speech says. */
final class Folding {
  private static final double MOST_OF_THEM = 0.5;

  private final List<Draft> drafts;

  Folding(List<Draft> drafts) {
    this.drafts = List.copyOf(drafts);
  }

  /**
   * Returns the place of the row under which a row folds, or null: the row that has claims inside
   * most of the passages, the first of several.
   */
  @Nullable Integer under(Draft draft) {
    if (!draft.kind().isSpeech() || draft.status() == Status.SINGLE) {
      return null;
    }
    Map<Integer, Integer> passages = new LinkedHashMap<>();
    for (int row = 0; row < drafts.size(); row++) {
      Draft other = drafts.get(row);
      boolean figures = other.kind() == ClaimKind.QUANTITY || other.kind() == ClaimKind.TIME;
      if (!figures || other.status() == Status.SINGLE) {
        continue;
      }
      for (Claim speech : draft.claims()) {
        if (other.claims().stream().anyMatch(claim -> isInside(claim, speech))) {
          passages.merge(row, 1, Integer::sum);
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

  private static boolean isInside(Claim claim, Claim speech) {
    return claim.source().equals(speech.source()) && speech.span().contains(claim.span());
  }
}
