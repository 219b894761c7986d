package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.Piece;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;

/** Tells sums and shares that go on with the one before: "$3m in May and $4m in June". */
final class Lists {
  /** The words between two figures of a list are no more than this. */
  private static final int BETWEEN = 12;

  private final Pieces pieces;

  Lists(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Returns what the figure before counts if this one goes on with it; null if it does not. */
  @Nullable String shared(Amount amount, ReadQuantity last) {
    Amount before = last.amount();
    String unit = amount.unit();
    int left = amount.first() - 1;
    int next = amount.last() + 1;
    boolean alike = unit != null && unit.equals(before.unit()) && last.counted().wording() != null;
    if (!alike || left - before.last() > BETWEEN) {
      return null;
    }
    boolean closed = !pieces.get(next).isWord() || isTime(next);
    boolean on = pieces.isAny(left, "and", "nor", "or") && closed;
    boolean from = pieces.isAny(left, "to", "from") && isPlain(before.last() + 1, left);
    return on || from ? last.counted().wording() : null;
  }

  /** "in 2017", "in his first year", "last year". */
  private boolean isTime(int at) {
    boolean in = pieces.is(at, "in");
    for (int i = at; i < at + 4; i++) {
      Piece piece = pieces.get(i);
      boolean year = piece.isNumber() && piece.text().length() == 4;
      if (CalendarGuard.isCalendarWord(piece) || in && year || Units.isDuration(piece.lower())) {
        return true;
      }
      if (!piece.isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlain(int first, int end) {
    for (int i = first; i < end; i++) {
      if (pieces.tag(i).isVerb() || !pieces.get(i).isWord() && !pieces.get(i).isNumber()) {
        return false;
      }
    }
    return end > first;
  }
}
