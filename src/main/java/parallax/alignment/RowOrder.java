package parallax.alignment;

import java.util.Comparator;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Puts the most disputed rows first, background behind them, what one source says last. */
final class RowOrder {
  /** Beyond this it matters no more how far apart figures are. */
  private static final double FAR = 20;

  static final Comparator<Draft> DISPUTED_FIRST =
      Comparator.comparingInt(RowOrder::rank)
          .thenComparing(Comparator.comparingDouble(RowOrder::weight).reversed());

  private RowOrder() {}

  private static int rank(Draft draft) {
    if (draft.status() == Status.SINGLE) {
      return 7;
    }
    if (draft.background()) {
      return draft.status() == Status.CONFLICT ? 2 : 6;
    }
    return switch (draft.status()) {
      case CONFLICT -> draft.kind().isSpeech() ? 2 : 1;
      case COMPATIBLE -> draft.kind().isSpeech() ? 4 : 3;
      case AGREE, SINGLE -> 4;
      case WORDED -> 5;
    };
  }

  private static double weight(Draft draft) {
    double apart = StrictMath.log(1 + StrictMath.min(FAR, draft.verdict().apart()));
    double kind = draft.kind() == ClaimKind.QUANTITY ? 1.5 : draft.kind().isWording() ? 0.4 : 1;
    double claims = StrictMath.log(1 + draft.claims().stream().map(Claim::id).count());
    return kind * (apart + draft.sources() + claims);
  }
}
