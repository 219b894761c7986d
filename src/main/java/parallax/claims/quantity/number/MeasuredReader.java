package parallax.claims.quantity.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.MoneySigns;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Piece;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.claims.quantity.phrase.Units.Unit;
import parallax.language.PartOfSpeech;

/** Reads a number with its currency sign, minus and unit. */
final class MeasuredReader {
  /** Words between a number and its unit: "70 new miles", "three more years". */
  private static final Set<String> ADDED =
      Set.of(
          "more",
          "other",
          "new",
          "additional",
          "extra",
          "further",
          "consecutive",
          "straight",
          "full");

  /** "at 17 points" is in so many places, "at 1,700 points" a level. */
  private static final int PLACES = 100;

  private final Pieces pieces;
  private final Magnitudes magnitudes;

  MeasuredReader(Pieces pieces) {
    this.pieces = pieces;
    this.magnitudes = new Magnitudes(pieces);
  }

  /** Returns the number that starts at a piece, signs before it included; null if none does. */
  @Nullable Measured read(int at) {
    MoneySigns.Sign sign = MoneySigns.before(pieces, at);
    boolean debt = sign == null && pieces.get(at - 1).isHyphen() && pieces.glued(at);
    if (debt) {
      sign = MoneySigns.before(pieces, at - 1);
    }
    Numeral numeral = NumberScanner.scan(pieces, at, sign != null);
    if (numeral == null) {
      return null;
    }
    if (debt && sign != null) {
      numeral = numeral.negative(numeral.first());
    }
    int first = sign == null ? numeral.first() : sign.first();
    int minus = minus(first);
    if (minus >= 0) {
      numeral = numeral.negative(minus);
      first = minus;
    }
    if (sign != null) {
      int last = numeral.last();
      boolean country = pieces.isAny(last + 1, "us", "u.s.", "usd");
      return new Measured(numeral, sign.currency(), first, rate(country ? last + 1 : last));
    }
    return measured(numeral, first);
  }

  private Measured measured(Numeral numeral, int first) {
    int next = numeral.last() + 1;
    boolean hyphen = pieces.get(next).isHyphen() && isCompound(next);
    boolean digits = pieces.get(numeral.last()).isNumber();
    boolean of = numeral.isMagnitude() && pieces.is(next, "of");
    boolean plus = pieces.get(next).isHyphen() && pieces.is(next + 1, "plus");
    next += plus ? 2 : 0;
    hyphen &= !plus;
    boolean extra = ADDED.contains(pieces.lower(next));
    Unit unit = Units.at(pieces, hyphen || of || extra ? next + 1 : next, digits && !extra);
    if (unit != null && isUnitHere(unit, numeral)) {
      String name = unit.name();
      boolean money = name.equals("pound") && Pounds.isMoney(pieces, numeral, unit.last());
      int last = Units.isCurrency(name) || unit.isMoney() ? rate(unit.last()) : unit.last();
      return new Measured(numeral, money ? "GBP" : name, first, last);
    }
    int magnitude = magnitudes.before(first);
    if (magnitude >= 0) {
      return new Measured(numeral, "magnitude", magnitude, numeral.last());
    }
    if (magnitudes.isOfQuake(numeral)) {
      return new Measured(numeral, "magnitude", first, numeral.last());
    }
    return new Measured(numeral, null, first, numeral.last());
  }

  /** Returns the last piece of "a year", "per barrel" behind an amount of money. */
  private int rate(int last) {
    boolean per = pieces.isAny(last + 1, "a", "an", "per");
    boolean unit = Units.at(pieces, last + 2, false) != null || pieces.is(last + 1, "per");
    boolean share = pieces.isAny(last + 2, "share", "person", "head", "ounce", "barrel", "month");
    boolean time = pieces.isAny(last + 3, "earlier", "ago", "later", "before");
    return per && !time && (unit || share) && pieces.tag(last + 2).isNoun() ? last + 2 : last;
  }

  /** "90-day ban", also when the hyphen stands by itself: "90 - day ban". */
  private boolean isCompound(int hyphen) {
    boolean close = pieces.glued(hyphen) && pieces.glued(hyphen + 1);
    boolean apart = !pieces.glued(hyphen) && !pieces.glued(hyphen + 1);
    PartOfSpeech behind = pieces.tag(hyphen + 2);
    return close
        || apart
            && !pieces.lower(hyphen + 1).endsWith("s")
            && (behind.isNoun() || behind == PartOfSpeech.ADJ || pieces.get(hyphen + 2).isHyphen());
  }

  /** "one second" may be an ordinal's beginning; "one day" alone is some day, not a duration. */
  private boolean isUnitHere(Unit unit, Numeral numeral) {
    if (unit.name().equals("point") && isOtherPoint(unit, numeral)) {
      return false;
    }
    boolean someDay =
        pieces.is(numeral.first(), "one")
            && unit.name().equals("day")
            && !pieces.get(unit.last() - 1).isHyphen()
            && !pieces.isAny(numeral.first() - 1, "for", "than", "within", "just", "only", "in");
    return !someDay;
  }

  /** "a ten-point plan", "at one point", "three points in the text": no measure. */
  private boolean isOtherPoint(Unit unit, Numeral numeral) {
    int next = unit.last() + 1;
    boolean list = pieces.get(unit.last() - 1).isHyphen() && !isDifference(next);
    boolean places =
        numeral.high() < PLACES && numeral.isPlainInteger() && pieces.is(numeral.first() - 1, "at");
    return list || places || numeral.high() == 1 && !numeral.isDigits();
  }

  /** "a nine-point lead". */
  private boolean isDifference(int at) {
    return pieces.isAny(
        at,
        "lead",
        "margin",
        "gap",
        "advantage",
        "rise",
        "fall",
        "drop",
        "gain",
        "loss",
        "swing",
        "increase",
        "decrease",
        "deficit",
        "cut",
        "victory",
        "defeat");
  }

  /** Returns the first piece of a minus before the number; -1 if there is none. */
  private int minus(int first) {
    int before = first - 1;
    if (pieces.is(before, "minus")) {
      return pieces.is(before - 1, "or") ? -1 : before;
    }
    if (pieces.is(before - 1, "minus") && pieces.get(before).isHyphen()) {
      return before - 1;
    }
    Piece sign = pieces.get(before);
    boolean close = pieces.glued(first) && (sign.isHyphen() || sign.text().equals("\u2212"));
    boolean name = pieces.get(before - 1).isCapitalized();
    boolean alone = !name && !sign.glued() || pieces.get(before - 1).text().equals("(");
    return close && alone && (pieces.get(before - 1).isWord() || before == 0) ? before : -1;
  }
}
