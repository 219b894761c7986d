package parallax.claims.quantity.phrase;

/**
 * A number as written, without unit or hedge.
 *
 * @param low its value, or the least value of a magnitude such as "dozens"
 * @param high its value, or the greatest value of a magnitude
 * @param first its first piece
 * @param last its last piece
 * @param scale what its digits were multiplied by ("million"), 1 if by nothing
 * @param form how it is written
 */
public record Numeral(double low, double high, int first, int last, double scale, Form form) {

  /** How a number is written. */
  public enum Form {
    /** In digits, also with a scale word. */
    DIGITS,
    /** In words. */
    WORDS,
    /** As a magnitude: dozens, hundreds of thousands, several hundred. */
    MAGNITUDE,
    /** As a part: half, two-thirds, one in five. */
    FRACTION
  }

  /** Tells whether it says no more than an order: "dozens". */
  public boolean isMagnitude() {
    return form == Form.MAGNITUDE;
  }

  /** Tells whether it is written in digits. */
  public boolean isDigits() {
    return form == Form.DIGITS;
  }

  /** Tells whether it is a whole number in digits without a scale word. */
  public boolean isPlainInteger() {
    return form == Form.DIGITS && scale == 1 && low == StrictMath.rint(low);
  }

  /** Tells whether it is a whole number in digits or words without a scale word. */
  public boolean isWhole() {
    return (form == Form.DIGITS || form == Form.WORDS) && scale == 1 && low == StrictMath.rint(low);
  }

  /** Returns the number multiplied, by a scale word that ends at another piece. */
  public Numeral times(double factor, int newLast) {
    return new Numeral(
        whole(low * factor), whole(high * factor), first, newLast, scale * factor, form);
  }

  /** "1.049 billion" is a whole number, whatever binary fractions make of it. */
  private static double whole(double value) {
    double rounded = StrictMath.rint(value);
    return StrictMath.abs(value - rounded) < 1e-6 * StrictMath.abs(value) ? rounded : value;
  }

  /** Returns the number below zero, by a sign that it begins with. */
  public Numeral negative(int newFirst) {
    return new Numeral(-high, -low, newFirst, last, scale, form);
  }
}
