package parallax.claims.quantity.counted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.PartOfSpeech;

/**
 * Names what a figure counts that leaves its noun to the sentence before: "It has 900 trucks. It
 * will sell 600 of them."
 */
public final class Elliptic {
  private final Pieces pieces;

  /** Works on one sentence. */
  public Elliptic(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns what the last count or share of a sentence counts, rather not that of a part of others;
   * null if there is none.
   */
  public static @Nullable String counted(List<ReadQuantity> found) {
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
  public Counted named(
      Amount amount, Counted counted, List<ReadQuantity> before, @Nullable String earlier) {
    if (earlier == null || !before.isEmpty()) {
      return counted;
    }
    boolean open = counted.wording() == null;
    boolean figure =
        !open && amount.isCount() && counted.head() < 0 && Counted.isFigure(counted.wording());
    return figure || open && (refers(amount) || isTold(amount)) ? counted.worded(earlier) : counted;
  }

  /** "The union speaks of 900.", "police counted 300": those of the sentence before. */
  private boolean isTold(Amount amount) {
    int next = amount.last() + 1;
    boolean closed = !pieces.get(next).isWord() && !pieces.get(next).isHyphen();
    int left = amount.first() - 1;
    int verb = pieces.isAny(left, "of", "at", "to") ? left - 1 : left;
    if (isTaken(pieces, amount) || isRevised(amount) || isThere(amount, left) && closed) {
      return true;
    }
    return amount.isCount()
        && closed
        && switch (pieces.lemma(verb)) {
          case "say", "count", "speak", "claim", "list", "record", "estimate", "register" -> true;
          default -> false;
        };
  }

  /** "That is up from 17 in the morning." */
  private boolean isRevised(Amount amount) {
    int left = amount.first() - 1;
    return amount.isCount()
        && pieces.is(left, "from")
        && pieces.isAny(left - 1, "up", "down")
        && pieces.isAny(0, "that", "this", "it", "which");
  }

  /** "The union said there had been 900." */
  private boolean isThere(Amount amount, int be) {
    return amount.isCount()
        && pieces.isAny(be, "were", "are", "been")
        && (pieces.is(be - 1, "there") || pieces.is(be - 2, "there"));
  }

  /**
   * "Ministers accepted seven.", "The bank promised him two": some of what was spoken of before,
   * given or taken.
   */
  static boolean isTaken(Pieces pieces, Amount amount) {
    int next = amount.last() + 1;
    boolean closed = !pieces.get(next).isWord() && !pieces.get(next).isDash();
    int left = amount.first() - 1;
    int verb = pieces.isAny(left, "for", "him", "her", "them", "us") ? left - 1 : left;
    return closed
        && amount.isCount()
        && amount.numeral().isWhole()
        && amount.numeral().high() > 1
        && pieces.tag(verb) == PartOfSpeech.VERB
        && switch (pieces.lemma(verb)) {
          case "ask",
              "want",
              "get",
              "promise",
              "offer",
              "send",
              "accept",
              "adopt",
              "reject",
              "pledge",
              "demand",
              "receive",
              "approve",
              "deliver",
              "request" ->
              true;
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
