package parallax.alignment.quantity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Quantity;

/**
 * The values that a figure leaves open once its hedge is read, for the status only: about ± 10 %,
 * nearly 10 % down, more than without an upper end, an order of magnitude as a range, rounding to
 * the digits given.
 *
 * @param low the least value, in base units
 * @param high the greatest
 * @param figure the figure itself, in base units; the lower end where there are two
 * @param top the upper end where there are two, else the figure
 */
public record HedgeReading(double low, double high, double figure, double top) {
  private static final double TENTH = 0.1;
  private static final double SAME = 0.005;
  private static final Set<String> DOWNWARD =
      Set.of("nearly", "almost", "close to", "just under", "approaching", "near", "not quite");

  /**
   * Reads a quantity.
   *
   * @param surface the words of the claim, for the digits given
   */
  static HedgeReading of(Quantity quantity, String surface) {
    double size = Measures.of(quantity.unit()).size();
    Double least = quantity.low() == null ? quantity.high() : quantity.low();
    Double most = quantity.high() == null ? quantity.low() : quantity.high();
    if (least == null || most == null) {
      return new HedgeReading(
          Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);
    }
    double step = halfStep(least, surface);
    double low = least - step;
    double high = most + step;
    switch (quantity.relation()) {
      case EXACT, BETWEEN -> {}
      case ABOUT -> {
        low = least - StrictMath.abs(least) * TENTH;
        high = isDownward(quantity.hedge()) ? most : most + StrictMath.abs(most) * TENTH;
      }
      case MORE -> {
        low = least;
        high = Double.POSITIVE_INFINITY;
      }
      case LESS -> {
        low = Double.NEGATIVE_INFINITY;
        high = most;
      }
      case ORDER -> {
        low = isDozens(surface) ? 24 : least;
        high = isDozens(surface) ? 100 : quantity.high() == null ? least * 10 : most;
      }
    }
    return new HedgeReading(low * size, high * size, least * size, most * size);
  }

  private static boolean isDozens(String surface) {
    return surface.toLowerCase(Locale.ROOT).contains("dozens");
  }

  private static boolean isDownward(@Nullable String hedge) {
    return hedge != null && DOWNWARD.contains(hedge.toLowerCase(Locale.ROOT));
  }

  /** Half of the last digit given: 0.05 million in "1.4 million", half a mile in "six miles". */
  private static double halfStep(double value, String surface) {
    int from = 0;
    while (from < surface.length() && !Character.isDigit(surface.charAt(from))) {
      from++;
    }
    int to = from;
    int decimals = -1;
    StringBuilder digits = new StringBuilder();
    while (to < surface.length()
        && (Character.isDigit(surface.charAt(to)) || isSeparator(surface, to))) {
      char c = surface.charAt(to++);
      if (c == '.') {
        decimals = 0;
        digits.append(c);
      } else if (c != ',') {
        digits.append((char) ('0' + Character.digit(c, 10)));
        decimals += decimals >= 0 ? 1 : 0;
      }
    }
    if (digits.isEmpty() || digits.length() > 15 || digits.charAt(0) == '.') {
      return StrictMath.abs(value) < 100 ? 0.5 : 0;
    }
    double written = Double.parseDouble(digits.toString());
    double scale = written == 0 ? 1 : StrictMath.abs(value / written);
    return 0.5 * scale * StrictMath.pow(10, -StrictMath.max(0, decimals));
  }

  private static boolean isSeparator(String surface, int at) {
    char c = surface.charAt(at);
    return (c == ',' || c == '.')
        && at + 1 < surface.length()
        && Character.isDigit(surface.charAt(at + 1));
  }

  /** Tells whether some value is open to both. */
  boolean meets(HedgeReading other) {
    return low < other.high && other.low < high
        || low == other.low && high == other.high
        || low == other.high && high == Double.POSITIVE_INFINITY
        || other.low == high && other.high == Double.POSITIVE_INFINITY;
  }

  /** Tells whether the figures are the same, whatever the hedges. */
  boolean sameFigure(HedgeReading other) {
    double larger = StrictMath.max(StrictMath.abs(figure), StrictMath.abs(other.figure));
    double highest = StrictMath.max(StrictMath.abs(top), StrictMath.abs(other.top));
    return StrictMath.abs(figure - other.figure) <= SAME * larger
        && StrictMath.abs(top - other.top) <= SAME * highest;
  }

  /**
   * Returns how many times the nearest value of the larger is the nearest of the smaller, for
   * ranges; for single figures, whatever the hedges, as {@link #apart}.
   */
  double gap(HedgeReading other) {
    boolean range = isRange() || other.isRange();
    if (!range) {
      return apart(other);
    }
    double above = StrictMath.max(low, other.low);
    double below = StrictMath.min(high, other.high);
    return above <= below ? 1 : below > 0 ? above / below : Double.POSITIVE_INFINITY;
  }

  private boolean isRange() {
    return Double.isFinite(low) && Double.isFinite(high) && low > 0 && high > 2 * low;
  }

  /** Returns how many times the larger figure is the smaller; infinite for zero and other signs. */
  double apart(HedgeReading other) {
    double larger = StrictMath.max(StrictMath.abs(figure), StrictMath.abs(other.figure));
    double smaller = StrictMath.min(StrictMath.abs(figure), StrictMath.abs(other.figure));
    if (larger == smaller && figure == other.figure) {
      return 1;
    }
    boolean comparable = smaller > 0 && figure * other.figure > 0;
    return comparable ? larger / smaller : Double.POSITIVE_INFINITY;
  }
}
