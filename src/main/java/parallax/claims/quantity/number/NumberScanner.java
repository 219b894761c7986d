package parallax.claims.quantity.number;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Numeral.Form;
import parallax.claims.quantity.phrase.Piece;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.NumberWords;
import parallax.language.NumberWords.Kind;

/**
 * Reads a number in digits that starts at a piece: "12,500", ".5", "3.6bn", "2 1/2", "1/16", "4
 * hundred million"; for a number in words it asks the {@link WordNumberScanner}.
 */
public final class NumberScanner {
  private NumberScanner() {}

  /** Tells, without reading on, whether a number may start at a piece. */
  static boolean mayStart(Pieces pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.isNumber()
        || piece.text().equals(".")
        || pieces.isAny(at, "a", "an", "several", "few", "many")
        || (piece.isWord()
            ? NumberWords.find(piece.lower()).isPresent()
            : isVulgarFraction(piece.text()));
  }

  /**
   * Returns the number that starts at a piece; null if none does.
   *
   * @param money whether a currency sign stands before it, so that "m" and "b" are scales
   */
  public static @Nullable Numeral scan(Pieces pieces, int first, boolean money) {
    Piece piece = pieces.get(first);
    if (piece.isNumber()) {
      return digits(pieces, first, first, money);
    }
    if (piece.text().equals(".") && pieces.get(first + 1).isNumber() && pieces.glued(first + 1)) {
      return pieces.get(first - 1).isNumber() && piece.glued()
          ? null
          : digits(pieces, first, first + 1, money);
    }
    double vulgar = vulgarFraction(piece.text());
    if (vulgar > 0) {
      return new Numeral(vulgar, vulgar, first, first, 1, Form.FRACTION);
    }
    return piece.isWord() ? WordNumberScanner.scan(pieces, first) : null;
  }

  private static @Nullable Numeral digits(Pieces pieces, int first, int at, boolean money) {
    double value = parse(pieces.text(first, at));
    if (Double.isNaN(value)) {
      return null;
    }
    Numeral numeral = new Numeral(value, value, first, at, 1, Form.DIGITS);
    return scaled(pieces, fraction(pieces, numeral), money);
  }

  /** Returns the value of digits with separators; NaN for versions such as 1.2.3. */
  private static double parse(String text) {
    StringBuilder digits = new StringBuilder();
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '.') {
        points++;
        digits.append(c);
      }
    }
    return points > 1 || digits.length() > 300 ? Double.NaN : Double.parseDouble(digits.toString());
  }

  /** Reads "1/16" and the tail of "2 1/2" and "2½". */
  private static Numeral fraction(Pieces pieces, Numeral whole) {
    int next = whole.last() + 1;
    double vulgar = vulgarFraction(pieces.get(next).text());
    if (vulgar > 0) {
      return plus(whole, vulgar, next);
    }
    double over = over(pieces, whole.last());
    if (!Double.isNaN(over)) {
      double value = whole.low() / over;
      return new Numeral(value, value, whole.first(), whole.last() + 2, 1, Form.FRACTION);
    }
    if (pieces.get(next).isNumber() && !Double.isNaN(over(pieces, next))) {
      double part = parse(pieces.get(next).text()) / over(pieces, next);
      return part < 1 ? plus(whole, part, next + 2) : whole;
    }
    if (pieces.is(next, "and")
        && pieces.isAny(next + 1, "a", "one")
        && pieces.isAny(next + 2, "half", "quarter")) {
      return plus(whole, pieces.is(next + 2, "half") ? 0.5 : 0.25, next + 2);
    }
    return whole;
  }

  private static Numeral plus(Numeral whole, double part, int last) {
    double value = whole.low() + part;
    return new Numeral(value, value, whole.first(), last, 1, Form.DIGITS);
  }

  /** Returns the denominator behind a slash that sticks to both numbers; NaN if there is none. */
  private static double over(Pieces pieces, int numerator) {
    String slash = pieces.get(numerator + 1).text();
    boolean joined =
        (slash.equals("/") || slash.equals("\u2044"))
            && pieces.glued(numerator + 1)
            && pieces.get(numerator + 2).isNumber()
            && pieces.glued(numerator + 2);
    if (!joined || pieces.get(numerator + 3).text().equals("/")) {
      return Double.NaN;
    }
    double over = parse(pieces.get(numerator + 2).text());
    double part = parse(pieces.get(numerator).text());
    boolean known = over == 100 || over >= 2 && over <= 10 || Long.bitCount((long) over) == 1;
    return known && part < over ? over : Double.NaN;
  }

  private static Numeral scaled(Pieces pieces, Numeral numeral, boolean money) {
    Numeral scaled = numeral;
    while (true) {
      int next = scaled.last() + 1;
      boolean apart = NumberWords.is(pieces.lower(next + 1), Kind.SCALE); // "8 - billion"
      if (pieces.get(next).isHyphen() && (pieces.glued(next) || apart)) {
        next++;
      }
      double scale = scale(pieces, next, money);
      if (scale == 1 || scaled.scale() > 1 && scale < scaled.scale()) {
        return scaled;
      }
      scaled = scaled.times(scale, next);
    }
  }

  private static double scale(Pieces pieces, int at, boolean money) {
    Piece piece = pieces.get(at);
    if (NumberWords.is(piece.lower(), Kind.SCALE)) {
      return NumberWords.find(piece.lower()).orElseThrow().value();
    }
    if (!piece.isWord()) {
      return 1;
    }
    boolean close = piece.glued() && pieces.get(at - 1).isNumber();
    return switch (piece.text()) {
      case "bn", "Bn", "BN" -> 1e9;
      case "mn", "mln", "mil", "Mn" -> 1e6;
      case "tn", "trn" -> 1e12;
      case "bln" -> 1e9;
      case "k", "K" -> close ? 1e3 : 1;
      case "M" -> close ? 1e6 : 1;
      case "m" -> close && (money || countsPlural(pieces, at + 1)) ? 1e6 : 1;
      case "B", "b" -> close && money ? 1e9 : 1;
      case "T", "t" -> close && money ? 1e12 : 1;
      default -> 1;
    };
  }

  /** "5m people" are millions; "a 5m wall" is a length. */
  private static boolean countsPlural(Pieces pieces, int next) {
    return pieces.tag(next).isNoun() && NounPhraseReader.isPlural(pieces, next);
  }

  /** Tells whether the sign is a fraction in one character, such as ½. */
  public static boolean isVulgarFraction(String text) {
    return vulgarFraction(text) > 0;
  }

  private static double vulgarFraction(String text) {
    return switch (text) {
      case "\u00bd" -> 1 / 2.0;
      case "\u2153" -> 1 / 3.0;
      case "\u2154" -> 2 / 3.0;
      case "\u00bc" -> 1 / 4.0;
      case "\u00be" -> 3 / 4.0;
      case "\u2155" -> 1 / 5.0;
      case "\u215b" -> 1 / 8.0;
      default -> 0;
    };
  }
}
