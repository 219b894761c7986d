package parallax.claims.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/**
 * Names what a figure counts that leaves its noun to the sentence before: "It has 900 trucks. It
 * will sell 600 of them."
 */
final class Elliptic {
  private final Pieces pieces;

  Elliptic(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Returns what the last count or share of a sentence counts; null if there is none. */
  static @Nullable String counted(List<ReadQuantity> found) {
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
      Amount amount = found.get(i).amount();
      String wording = found.get(i).counted().wording();
      if (wording != null && (amount.isCount() || amount.isPercent())) {
        return wording;
      }
    }
    return null;
  }

  /**
   * Returns what a figure counts, named by the sentence before where this one names nothing.
   *
   * @param before the figures read so far in the sentence
   * @param earlier what the sentence before counts, null if nothing
   */
  Counted named(
      Amount amount, Counted counted, List<ReadQuantity> before, @Nullable String earlier) {
    boolean open = counted.wording() == null && earlier != null && before.isEmpty();
    return open && refers(amount) ? counted.worded(earlier) : counted;
  }

  private boolean refers(Amount amount) {
    int next = amount.last() + 1;
    if (amount.isPercent()) {
      return pieces.tag(next) == PartOfSpeech.VERB;
    }
    if (!amount.isCount()) {
      return false;
    }
    boolean them = pieces.is(next, "of") && pieces.isAny(next + 1, "them", "these", "those");
    boolean further =
        amount.first() < amount.numberFirst()
            && (pieces.is(amount.first(), "another") || pieces.is(amount.first() + 1, "further"));
    boolean remaining = pieces.isAny(amount.first() - 1, "remaining", "other");
    return them || further || remaining;
  }
}
