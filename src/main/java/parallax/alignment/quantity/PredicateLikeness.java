package parallax.alignment.quantity;

import java.util.List;
import java.util.Set;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.Concepts;

/** Tells how much speaks for two figures being about the same deed or state of what they count. */
final class PredicateLikeness {
  /** Deeds with money that are held against each other: no demand is an offer. */
  private static final Set<String> OF_MONEY =
      Set.of("demand", "offer", "invite", "pay", "spend", "cost", "earn", "lose", "pledge", "owe");

  private static final List<Set<String>> EXCLUSIVE = List.of(PredicateReader.FATES, OF_MONEY);

  /** From here on the noun says so much that the verb hardly matters: aircraft, but not people. */
  private static final double SPECIFIC = 0.3;

  private PredicateLikeness() {}

  /**
   * Returns the likeness; {@link Matcher#NEVER} where the deeds exclude each other.
   *
   * @param thing how much speaks for the same thing counted
   */
  static double of(QuantityFrame a, QuantityFrame b, double thing) {
    String x = a.predicate();
    String y = b.predicate();
    if (a.isMeasured()) {
      return x != null && x.equals(y) ? 0.1 : 0;
    }
    boolean telling = Figures.telling(a, b);
    boolean specific = thing >= SPECIFIC;
    if (x == null || y == null) {
      return x == null && y == null || telling || specific
          ? -0.05
          : !a.event() && !b.event() ? 0 : -0.2;
    }
    if (x.equals(y)) {
      return 0.3;
    }
    if (exclude(x, y)) {
      return telling && !a.countsPeople() ? -0.3 : Matcher.NEVER;
    }
    if (a.event() && b.event()) {
      boolean fate = PredicateReader.FATES.contains(x) || PredicateReader.FATES.contains(y);
      boolean people = a.countsPeople() || b.countsPeople();
      if (fate || people && !specific && !telling) {
        return Matcher.NEVER;
      }
      return telling || specific ? -0.1 : -0.2;
    }
    if (a.event() || b.event()) {
      return telling || specific ? -0.1 : -0.4;
    }
    return isState(x) && isState(y) ? 0.15 : -0.05;
  }

  /** Tells whether one can't be said where the other is: the dead are not the injured. */
  static boolean exclude(String x, String y) {
    for (Set<String> group : EXCLUSIVE) {
      if (group.contains(x) && group.contains(y)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isState(String key) {
    return Concepts.sortOfKey(key) == Concepts.Sort.STATE;
  }
}
