package parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether two figures answer one question: by what is counted, what is said of it, where and
 * when, by the words around them, and by the figures themselves where they are telling.
 */
final class QuantityMatcher implements Matcher<QuantityFrame> {
  private static final double COPIED = 0.75;

  /** What two different words for the things counted say against one question. */
  private static final double UNLIKE = -0.6;

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
    keys.add(frame.dimension() + ":=" + StrictMath.round(frame.value().figure() * 10));
    return keys;
  }

  @Override
  public double score(QuantityFrame a, QuantityFrame b) {
    if (!a.dimension().equals(b.dimension())) {
      return NEVER;
    }
    boolean same = a.value().sameFigure(b.value());
    boolean telling = Figures.telling(a, b);
    double score = thing(a, b) + predicate(a, b) + place(a, b) + time(a, b);
    score += Figures.evidence(a, b);
    double likeness = vocabulary.likeness(a.context(), b.context());
    score += 0.22 * likeness + 0.22 * vocabulary.likeness(a.local(), b.local());
    if (likeness > COPIED && !same) {
      score -= 0.3; // a copied sentence has the figure itself; this is another of its figures
    }
    if (a.additional() != b.additional() || a.degree() != b.degree() || partAndWhole(a, b)) {
      score -= telling ? 0.15 : same ? 0.35 : 0.5;
    }
    if (a.source() == b.source() && !a.value().meets(b.value())) {
      score -= a.claim().sentence().equals(b.claim().sentence()) ? 0.3 : 0.15;
    }
    return score;
  }

  /** A part of a kind of its own, such as children among people, may stand without its whole. */
  private static boolean partAndWhole(QuantityFrame a, QuantityFrame b) {
    boolean ownKind =
        a.countsPeople()
            && a.head() != null
            && a.head().equals(b.head())
            && !a.head().equals("person");
    return a.part() != b.part() && !ownKind;
  }

  private static double time(QuantityFrame a, QuantityFrame b) {
    boolean same = a.value().sameFigure(b.value());
    if (TimeAnchors.differ(a.anchor(), b.anchor())) {
      boolean unsaid = a.anchor() == null || b.anchor() == null;
      return Figures.telling(a, b) ? unsaid ? -0.2 : -0.3 : NEVER;
    }
    return same || TimeAnchors.comparable(a.anchor(), b.anchor()) ? 0 : NEVER;
  }

  private double thing(QuantityFrame a, QuantityFrame b) {
    String x = a.head();
    String y = b.head();
    if (x == null || y == null) {
      QuantityFrame named = x == null ? b : a;
      QuantityFrame bare = x == null ? a : b;
      boolean deed = named.head() != null && named.head().equals(bare.predicate());
      return deed
          ? 0.3
          : a.event() && b.event() ? 0.2 : 0; // "to cut 3 billion", "3 billion in cuts"
    }
    if (groupsDiffer(a, b)) {
      return NEVER;
    }
    if (x.equals("age") && y.equals("age") && a.isMeasured()) {
      return sameAge(a, b);
    }
    if (x.equals(y)) {
      double modifiers = vocabulary.likeness(a.modifiers(), b.modifiers());
      boolean bare = a.modifiers().isEmpty() && b.modifiers().isEmpty();
      return a.countsPeople() ? 0.25 : a.isMeasured() ? 0.4 : 0.3 + 0.1 * (bare ? 1 : modifiers);
    }
    boolean same = a.value().sameFigure(b.value());
    if (a.countsPeople() && b.countsPeople()) {
      boolean grown = isGrown(x) && isGrown(y);
      return grown ? 0.1 : same ? 0 : -0.5;
    }
    boolean peopleAndThings =
        a.countsPeople() && b.countsThings() || b.countsPeople() && a.countsThings();
    if (Figures.telling(a, b) && !peopleAndThings) {
      return 0;
    }
    boolean measure = !a.dimension().equals(Measures.COUNT) && a.value().meets(b.value());
    if (measure) {
      return 0;
    }
    boolean known = a.headSort() != null && b.headSort() != null;
    if (known || same) {
      return NEVER;
    }
    boolean people = x.equals("person") || y.equals("person");
    boolean said = a.predicate() != null && a.predicate().equals(b.predicate());
    return people && said && a.value().meets(b.value()) ? -0.1 : UNLIKE;
  }

  /** Two ages are those of one person where the name is the same, or the age and the words. */
  private double sameAge(QuantityFrame a, QuantityFrame b) {
    boolean named = !a.groups().isEmpty() && !b.groups().isEmpty();
    return named ? 0.6 : a.value().sameFigure(b.value()) ? 0.2 : NEVER;
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
    boolean telling = Figures.telling(a, b);
    if (x == null || y == null) {
      return x == null && y == null ? -0.05 : !a.event() && !b.event() ? 0 : telling ? -0.05 : -0.2;
    }
    if (x.equals(y)) {
      return 0.3;
    }
    if (a.event() && b.event()) {
      boolean fates = PredicateReader.FATES.contains(x) || PredicateReader.FATES.contains(y);
      boolean ofThings = !a.countsPeople() && !b.countsPeople() && !fates;
      return fates || !telling && !ofThings ? NEVER : telling ? -0.1 : -0.2;
    }
    if (a.event() || b.event()) {
      return telling ? -0.1 : -0.4;
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
    boolean same = a.value().sameFigure(b.value());
    if (a.places().isEmpty() || b.places().isEmpty()) {
      boolean close = a.value().meets(b.value()) && a.value().apart(b.value()) < 10;
      return same ? -0.1 : close ? -0.2 : -0.45;
    }
    double shared = vocabulary.likeness(a.places(), b.places());
    if (shared > 0) {
      return shared >= 0.5 ? 0.2 : -0.1;
    }
    return same ? -0.2 : -0.6;
  }
}
