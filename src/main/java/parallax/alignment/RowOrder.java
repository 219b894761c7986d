package parallax.alignment;

import java.util.List;
import parallax.model.ClaimKind;
import parallax.model.Status;

/** Puts the most disputed rows first, background behind them, what one source says last. */
final class RowOrder {
  /** Beyond this it matters no more how far apart figures are. */
  private static final double FAR = 20;

  private RowOrder() {}

  private record Ranked(Draft draft, int rank, double weight) implements Comparable<Ranked> {

    @Override
    public int compareTo(Ranked other) {
      int order = Integer.compare(rank, other.rank);
      return order == 0 ? Double.compare(other.weight, weight) : order;
    }
  }

  /** Returns the drafts in order; those of one rank and weight stay as they were. */
  static List<Draft> disputedFirst(List<Draft> drafts) {
    return drafts.stream()
        .map(draft -> new Ranked(draft, rank(draft), weight(draft)))
        .sorted()
        .map(Ranked::draft)
        .toList();
  }

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
    double claims = StrictMath.log(1 + draft.claims().size());
    return kind * (apart + draft.sources() + claims);
  }
}
