package parallax.claims.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.counted.ReadQuantity;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.Pieces;
import parallax.model.Span;

/** Finds the figure of which another counts a part: "700 pupils, including 90 boarders". */
final class PartOfLinker {
  /** "including" stands no further before its figure than this. */
  private static final int REACH = 3;

  /** The whole is one of so many figures before its part. */
  private static final int FIGURES = 8;

  private final Pieces pieces;

  PartOfLinker(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns the span of the whole; null where the figure is no part.
   *
   * @param before the figures read so far in the sentence
   * @param context what "them" may refer to in the sentence before
   */
  @Nullable Span find(Amount amount, List<ReadQuantity> before, QuantityContext context) {
    boolean part = opensPart(amount);
    boolean ofThem =
        pieces.is(amount.last() + 1, "of")
            && (pieces.isAny(amount.last() + 2, "them", "whom", "which")
                || pieces.is(amount.last() + 2, "it") && !amount.isCount());
    boolean listed = !before.isEmpty() && pieces.is(0, "of") && amount.isCount();
    if (!part && !ofThem && !listed) {
      return null;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FIGURES); i--) {
      ReadQuantity whole = before.get(i);
      if (whole.whole() == null
          && sameUnit(whole.amount(), amount)
          && covers(whole.amount(), amount)) {
        return whole.span();
      }
    }
    return before.isEmpty() && ofThem ? context.whole() : null;
  }

  private boolean opensPart(Amount amount) {
    for (int i = amount.first() - 1; i >= amount.first() - REACH; i--) {
      if (pieces.isAny(i, "including", "among", "comprising")) {
        return true;
      }
      if (pieces.is(i, "of") && pieces.isAny(i + 1, "them", "whom", "those", "which", "these")) {
        return true;
      }
      if (pieces.is(i, "and")) {
        return false;
      }
    }
    return false;
  }

  private static boolean sameUnit(Amount whole, Amount part) {
    return whole.unit() == null ? part.unit() == null : whole.unit().equals(part.unit());
  }

  private static boolean covers(Amount whole, Amount part) {
    return whole.numeral().high() >= part.numeral().low();
  }
}
