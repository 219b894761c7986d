package parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether two figures answer one question: by what is counted, what is said of it, where and
 * when, and by the words around them; that the figures lie close is weak evidence.
 */
final class QuantityMatcher implements Matcher<QuantityFrame> {
  private static final double COPIED = 0.75;

  private final Vocabulary vocabulary;

  QuantityMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the keys of the blocks in which a figure looks for its like. */
  static List<String> blocks(QuantityFrame frame) {
    List<String> keys = new ArrayList<>();
    if (frame.event()) {
      keys.add(frame.dimension() + ":" + frame.predicate());
    } else if (frame.head() != null) {
      keys.add(frame.dimension() + ":of " + frame.head());
    }
    if (!frame.dimension().equals(Measures.COUNT) || frame.head() == null) {
      keys.add(frame.dimension() + ":=" + StrictMath.round(frame.value().figure() * 10));
    }
    return keys;
  }

  @Override
  public double score(QuantityFrame a, QuantityFrame b) {
    if (!a.dimension().equals(b.dimension()) || TimeAnchors.differ(a.anchor(), b.anchor())) {
      return NEVER;
    }
    if (!TimeAnchors.comparable(a.anchor(), b.anchor()) && !a.value().sameFigure(b.value())) {
      return NEVER;
    }
    double likeness = vocabulary.likeness(a.context(), b.context());
    double value = value(a, b);
    double score = thing(a, b, likeness) + predicate(a, b) + place(a, b) + value;
    score += 0.22 * likeness + 0.22 * vocabulary.likeness(a.local(), b.local());
    if (likeness > COPIED && !a.value().sameFigure(b.value())) {
      score -= 0.3; // a copied sentence has the figure itself; this is another of its figures
    }
    if (a.part() != b.part() || a.additional() != b.additional()) {
      score -= 0.35;
    }
    if (a.degree() != b.degree()) {
      score -= 0.35;
    }
    if (a.source() == b.source()) {
      score -= a.value().meets(b.value()) ? 0 : 0.15;
    }
    return score;
  }

  private double thing(QuantityFrame a, QuantityFrame b, double likeness) {
    String x = a.head();
    String y = b.head();
    if (x == null || y == null) {
      return a.event() && b.event() ? 0.2 : 0;
    }
    if (groupsDiffer(a, b)) {
      return NEVER;
    }
    if (x.equals(y)) {
      double modifiers = vocabulary.likeness(a.modifiers(), b.modifiers());
      boolean bare = a.modifiers().isEmpty() && b.modifiers().isEmpty();
      return a.countsPeople() ? 0.25 : a.isMeasured() ? 0.4 : 0.3 + 0.1 * (bare ? 1 : modifiers);
    }
    if (a.countsPeople() && b.countsPeople()) {
      boolean grown = isGrown(x) && isGrown(y);
      return grown ? 0.1 : a.value().sameFigure(b.value()) ? 0 : -0.5;
    }
    boolean copied = likeness > 0.6 && a.value().sameFigure(b.value());
    boolean measure = !a.dimension().equals(Measures.COUNT) && a.value().meets(b.value());
    return copied || measure ? 0 : NEVER;
  }

  private static boolean isGrown(String head) {
    return head.equals("person") || head.equals("adult");
  }

  /** Two groups with names of their own, none of them shared, are two groups. */
  private boolean groupsDiffer(QuantityFrame a, QuantityFrame b) {
    return !a.groups().isEmpty()
        && !b.groups().isEmpty()
        && a.groups().shared(b.groups()).isEmpty();
  }

  private static double predicate(QuantityFrame a, QuantityFrame b) {
    String x = a.predicate();
    String y = b.predicate();
    if (a.isMeasured()) {
      return x != null && x.equals(y) ? 0.1 : 0;
    }
    if (x == null || y == null) {
      return x == null && y == null ? -0.05 : a.event() || b.event() ? -0.2 : 0;
    }
    if (x.equals(y)) {
      return 0.3;
    }
    if (a.event() && b.event()) {
      return NEVER;
    }
    if (a.event() || b.event()) {
      return -0.4;
    }
    return isState(x) && isState(y) ? 0.15 : -0.05;
  }

  private static boolean isState(String key) {
    return Concepts.sortOfKey(key) == Concepts.Sort.STATE;
  }

  private double place(QuantityFrame a, QuantityFrame b) {
    if (a.isMeasured()) {
      return 0.1; // a depth or a length of time is that of a thing, wherever the sentence puts it
    }
    if (a.places().isEmpty() && b.places().isEmpty()) {
      return 0.1;
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return a.value().sameFigure(b.value()) ? -0.1 : a.value().meets(b.value()) ? -0.2 : -0.45;
    }
    double shared = vocabulary.likeness(a.places(), b.places());
    if (shared > 0) {
      return shared >= 0.5 ? 0.2 : -0.1;
    }
    return a.value().sameFigure(b.value()) ? -0.2 : -0.6;
  }

  private static double value(QuantityFrame a, QuantityFrame b) {
    if (a.value().sameFigure(b.value())) {
      double figure = StrictMath.abs(a.value().figure());
      boolean same = a.predicate() != null && a.predicate().equals(b.predicate());
      return figure <= 3 ? same || !a.countsPeople() ? 0.05 : -0.1 : figure < 10 ? 0.1 : 0.2;
    }
    double apart = a.value().gap(b.value());
    if (a.value().meets(b.value())) {
      return apart < 10 ? 0.1 : -0.1;
    }
    return apart < 2 ? 0.05 : apart < 10 ? 0 : apart < 100 ? -0.1 : -0.5;
  }
}
