package parallax.claims.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.counted.ReadQuantity;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.PartOfSpeech;

/**
 * Finds the unit of a figure that leaves it to the figures before: "$3bn for roads, 2bn for rail".
 */
final class CarriedUnit {
  private static final double MILLION = 1e6;

  /** The sum is one of so many figures before. */
  private static final int FIGURES = 8;

  private final Pieces pieces;

  CarriedUnit(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns the figure with the unit that it shares with one before; the figure as it is if it
   * shares none.
   *
   * @param before the figures read so far in the sentence
   * @param currency the money last spoken of in the text, null if none was
   */
  Amount of(Amount amount, List<ReadQuantity> before, @Nullable String currency) {
    ReadQuantity last = before.isEmpty() ? null : before.getLast();
    boolean bare = isBare(amount.last() + 1);
    Amount sum = isMillions(amount) ? millions(before) : null;
    if (sum != null) {
      Numeral millions = amount.numeral().times(MILLION, amount.last());
      return amount.valued(millions).withUnit(sum.unit(), amount.last());
    }
    if (!amount.isCount()) {
      return amount;
    }
    if (last != null && last.amount().unit() != null) {
      Amount other = last.amount();
      if (bare && isOtherEnd(amount, last) || isPartOf(amount, other)) {
        return amount.withUnit(other.unit(), amount.last());
      }
    }
    boolean open = last == null || !last.amount().isCount();
    String money = currency(before, open && isObject(amount) ? currency : null);
    boolean large = amount.numeral().isDigits() && amount.numeral().scale() >= MILLION;
    boolean of = pieces.is(amount.first() - 1, "of");
    boolean each = pieces.isAny(amount.last() + 1, "each", "apiece");
    return money != null && large && bare && (each || !of)
        ? amount.withUnit(money, amount.last())
        : amount;
  }

  /** Returns the money that a sentence's figures leave to the next sentence; null if none. */
  static @Nullable String currency(List<ReadQuantity> found, @Nullable String before) {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - FIGURES); i--) {
      if (Units.isCurrency(found.get(i).amount().unit())) {
        return found.get(i).amount().unit();
      }
    }
    return before;
  }

  /** What no sum stands before in its sentence is one where it is no subject: "He wanted 5bn." */
  private boolean isObject(Amount amount) {
    int next = amount.last() + 1;
    boolean subject = pieces.tag(next).isVerb() || pieces.isAny(next, "who", "that", "which");
    return amount.first() > 0 && !subject && !pieces.is(amount.first() - 2, "of");
  }

  /** Nothing is named behind that the figure would count. */
  private boolean isBare(int next) {
    PartOfSpeech tag = pieces.tag(next);
    boolean compared = pieces.isAny(next, "more", "less", "higher", "lower", "each");
    return compared || !tag.isNoun() && tag != PartOfSpeech.ADJ && !pieces.is(next, "of");
  }

  /** "dropped from 80 pounds to 70", "4.6 per cent, from 4.9", "52 per cent of the vote to 47". */
  private boolean isOtherEnd(Amount amount, ReadQuantity last) {
    int link = amount.first() - 1;
    int end = last.amount().last();
    boolean state =
        pieces.isAny(link, "from", "to")
            && (link == end + 1 || pieces.is(end + 1, ",") && link == end + 2);
    boolean from = pieces.is(last.amount().first() - 1, "from") && pieces.is(link, "to");
    boolean by = pieces.is(last.amount().first() - 1, "by") && pieces.is(link, "by");
    if (by && last.amount().isPercent()) {
      return true; // "one rose by 2 per cent, the other by 1"
    }
    boolean to = pieces.is(last.amount().first() - 1, "to") && pieces.is(link, "from");
    boolean votes =
        last.amount().isPercent()
            && last.counted().head() > 0
            && last.counted().last() == link - 1
            && pieces.isAny(link, "to", "against");
    return state && (from || to) || votes;
  }

  /** "62 miles, of which twelve are new", "11 of them": as long as what they are a part of. */
  private boolean isPartOf(Amount amount, Amount whole) {
    boolean measured = whole.isLength() || isMass(whole.unit());
    int next = amount.last() + 1;
    boolean of =
        pieces.is(amount.first() - 1, "which") && pieces.is(amount.first() - 2, "of")
            || pieces.is(next, "of") && pieces.isAny(next + 1, "them", "which", "it");
    return measured
        && of
        && !pieces.tag(next).isNoun()
        && amount.numeral().high() < whole.numeral().high();
  }

  private static boolean isMass(@Nullable String unit) {
    return switch (unit) {
      case "tonne", "ton", "kilogram", "acre", "hectare", "barrel", "litre", "gallon" -> true;
      case null, default -> false;
    };
  }

  /** "3.6bn dollars from one fund and 640m from another": millions, not metres. */
  private boolean isMillions(Amount amount) {
    return "metre".equals(amount.unit())
        && pieces.is(amount.last(), "m")
        && amount.numeral().isDigits()
        && amount.numeral().scale() == 1
        && isBare(amount.last() + 1);
  }

  /** Returns the last sum of millions in the sentence; null if there is none. */
  private static @Nullable Amount millions(List<ReadQuantity> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - FIGURES); i--) {
      Amount sum = before.get(i).amount();
      if (Units.isCurrency(sum.unit()) && sum.numeral().scale() >= MILLION) {
        return sum;
      }
    }
    return null;
  }
}
