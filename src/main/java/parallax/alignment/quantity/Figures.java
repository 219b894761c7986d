package parallax.alignment.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import parallax.model.Quantity;
import parallax.model.Relation;

/**
 * Tells how much it says that two claims give the same figure: much where the figure is one of many
 * digits or a sum of money, nothing where it is two or three.
 */
final class Figures {
  /** A figure that two texts on one event hardly give for two things. */
  static final double TELLING = 0.55;

  private static final double RATHER = 0.3;
  private static final double ROUND = 0.28;
  private static final double LITTLE = 0.2;
  private static final double HARDLY = 0.1;
  private static final double LARGE = 1000;
  private static final double MANY = 20;
  private static final double NEAR = 1.15;
  private static final double NEARER = 1.05;
  private static final double FEW = 3;

  /** Whole figures below this are what they are to the last digit. */
  private static final double EXACT = 1e15;

  private Figures() {}

  /** Returns how much the figures speak for one question; less than 0 for against. */
  static double evidence(QuantityFrame a, QuantityFrame b) {
    if (a.value().sameFigure(b.value())) {
      return same(a, b);
    }
    double apart = a.value().gap(b.value());
    if (a.value().meets(b.value())) {
      boolean much = a.value().figure() >= MANY || !a.dimension().equals(Measures.COUNT);
      boolean close = a.value().apart(b.value()) < NEAR && much;
      double figures = a.value().apart(b.value());
      return isNearlyTelling(a, b) ? RATHER : close ? LITTLE : figures < 10 ? 0.1 : -0.2;
    }
    if (isAnotherFew(a, b) || isAnotherVote(a, b, apart)) {
      return -RATHER;
    }
    boolean sum = !a.dimension().equals(Measures.COUNT) && !a.isMeasured();
    if (sum && apart >= 2) {
      return apart < 3 ? -0.1 : apart < 10 ? -0.2 : -0.5;
    }
    return apart < 2 ? 0.05 : apart < 10 ? 0 : apart < 100 ? -0.2 : -0.5;
  }

  /** One who abstained and two who left: so few are another few when they did something else. */
  private static boolean isAnotherFew(QuantityFrame a, QuantityFrame b) {
    boolean few = a.value().figure() <= FEW && b.value().figure() <= FEW;
    return few
        && a.countsPeople()
        && b.countsPeople()
        && !Objects.equals(a.predicate(), b.predicate());
  }

  /** Outlets hardly differ by a tenth in the votes that one motion got. */
  private static boolean isAnotherVote(QuantityFrame a, QuantityFrame b, double apart) {
    return "elect".equals(a.head()) && "elect".equals(b.head()) && apart > 1.1;
  }

  private static double same(QuantityFrame a, QuantityFrame b) {
    if (opposed(a, b)) {
      return -HARDLY;
    }
    if (isOrder(a.quantity()) || isOrder(b.quantity())) {
      return LITTLE;
    }
    double figure = StrictMath.abs(a.value().figure());
    if (a.isMeasured() && !Objects.equals(a.quantity().unit(), b.quantity().unit())) {
      return RATHER; // one length or time in two units
    }
    if ("age".equals(a.head())) {
      return LITTLE;
    }
    int digits = digits(a.quantity());
    boolean sum = !a.dimension().equals(Measures.COUNT) && !a.isMeasured();
    if (digits == 1 && sum && isLarge(a)) {
      return ROUND; // a round sum such as a million is named for much
    }
    if (digits >= 2 && (figure >= MANY || sum || a.isMeasured())) {
      return digits >= 3 || sum || figure >= LARGE || a.isMeasured() ? TELLING : RATHER;
    }
    if (a.isMeasured()) {
      return RATHER;
    }
    boolean said = a.predicate() != null && a.predicate().equals(b.predicate());
    if (figure <= 3) {
      return said || !a.countsPeople() ? 0.05 : -0.1;
    }
    return figure < 10 ? HARDLY : LITTLE;
  }

  private static boolean isLarge(QuantityFrame frame) {
    return frame.value().figure() >= LARGE;
  }

  /** Tells whether one is said to be less than the figure that the other is said to exceed. */
  static boolean opposed(QuantityFrame a, QuantityFrame b) {
    Relation x = a.quantity().relation();
    Relation y = b.quantity().relation();
    return x == Relation.LESS && y == Relation.MORE || x == Relation.MORE && y == Relation.LESS;
  }

  private static boolean isOrder(Quantity quantity) {
    return quantity.relation() == Relation.ORDER;
  }

  /** Returns how many digits of a figure count: 3 of 733,000, 2 of 5.8, 1 of 300. */
  static int digits(Quantity quantity) {
    Double value = quantity.low() == null ? quantity.high() : quantity.low();
    if (value == null || value == 0 || !Double.isFinite(value)) {
      return 0;
    }
    if (value == StrictMath.rint(value) && StrictMath.abs(value) < EXACT) {
      return digits(StrictMath.abs(value.longValue()));
    }
    return BigDecimal.valueOf(value).stripTrailingZeros().precision();
  }

  private static int digits(long whole) {
    long rest = whole;
    while (rest % 10 == 0) {
      rest /= 10;
    }
    int digits = 0;
    for (; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** Tells whether the figures are the same or nearly so, and such that this says much. */
  static boolean telling(QuantityFrame a, QuantityFrame b) {
    return a.value().sameFigure(b.value()) ? same(a, b) >= RATHER : isNearlyTelling(a, b);
  }

  /** Two large figures that are one once their hedges are read: about 7,600, nearly 8,000. */
  private static boolean isNearlyTelling(QuantityFrame a, QuantityFrame b) {
    boolean one = a.quantity().relation() != Relation.EXACT;
    boolean other = b.quantity().relation() != Relation.EXACT;
    double near = one && other ? NEAR : NEARER;
    return (one || other)
        && !a.isMeasured()
        && isLarge(a)
        && a.value().meets(b.value())
        && a.value().apart(b.value()) < near;
  }
}
