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

  /**
   * Returns what the last count or share of a sentence counts, rather not that of a part of others;
   * null if there is none.
   */
  static @Nullable String counted(List<ReadQuantity> found) {
    String part = null;
    for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
      Amount amount = found.get(i).amount();
      String wording = found.get(i).counted().wording();
      if (wording != null && (amount.isCount() || amount.isPercent())) {
        if (found.get(i).whole() == null) {
          return wording;
        }
        part = part == null ? wording : part;
      }
    }
    return part;
  }

  /**
   * Returns what a figure counts, named by the sentence before where this one names nothing.
   *
   * @param before the figures read so far in the sentence
   * @param earlier what the sentence before counts, null if nothing
   */
  Counted named(
      Amount amount, Counted counted, List<ReadQuantity> before, @Nullable String earlier) {
    if (earlier == null || !before.isEmpty()) {
      return counted;
    }
    boolean open = counted.wording() == null;
    boolean figure =
        !open
            && amount.isCount()
            && counted.head() < 0
            && CountedFinder.isFigure(counted.wording());
    return figure || open && (refers(amount) || isTold(amount)) ? counted.worded(earlier) : counted;
  }

  /** "The union speaks of 900.", "police counted 300": those of the sentence before. */
  private boolean isTold(Amount amount) {
    int next = amount.last() + 1;
    boolean closed = !pieces.get(next).isWord() && !pieces.get(next).isHyphen();
    int left = amount.first() - 1;
    int verb = pieces.isAny(left, "of", "at", "to") ? left - 1 : left;
    return amount.isCount()
        && closed
        && switch (pieces.lemma(verb)) {
          case "say", "count", "speak", "claim", "list", "record", "estimate", "register" -> true;
          default -> false;
        };
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
