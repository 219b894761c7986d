package parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether two figures answer one question: by what is counted, what is said of it, where and
 * when, by the words around them, and by the figures themselves where they are telling.
 */
final class QuantityMatcher implements Matcher<QuantityFrame> {
  private static final double COPIED = 0.75;

  /** Two figures that one sentence sets beside each other are two questions, unless it changed. */
  private static final double TWO_IN_A_SENTENCE = 2;

  private final Vocabulary vocabulary;
  private final Kinship kinship;
  private final ThingLikeness things;

  /**
   * Creates a matcher.
   *
   * @param frames all figures of the comparison
   */
  QuantityMatcher(Corpus corpus, List<QuantityFrame> frames) {
    this.vocabulary = corpus.vocabulary();
    this.kinship = corpus.kinship();
    this.things = new ThingLikeness(vocabulary, frames);
  }

  /** Returns the keys of the blocks in which a figure looks for its like. */
  List<String> blocks(QuantityFrame frame) {
    List<String> keys = new ArrayList<>();
    String dimension = frame.dimension();
    if (dimension.equals("time")) {
      keys.add(dimension);
    }
    if (frame.event()) {
      keys.add(dimension + ":" + frame.predicate());
    }
    String head = frame.head();
    if (head != null && !(head.equals("person") && frame.event())) {
      keys.add(dimension + ":" + head);
      if (frame.countsPeople() && !frame.event()) {
        keys.add(dimension + ":person");
      }
    }
    for (int deed : things.deeds(frame).ids()) {
      keys.add(dimension + ":~" + deed);
    }
    keys.add(dimension + ":=" + StrictMath.round(frame.value().figure() * 10));
    return keys;
  }

  @Override
  public double score(QuantityFrame a, QuantityFrame b) {
    if (!a.dimension().equals(b.dimension())) {
      return NEVER;
    }
    double thing = things.of(a, b);
    double score = thing + PredicateLikeness.of(a, b, thing) + place(a, b) + time(a, b);
    score += qualities(a, b) + Figures.evidence(a, b);
    boolean meets = a.value().meets(b.value());
    if (a.source() == b.source() && a.claim().sentence().equals(b.claim().sentence())) {
      return score - (meets || a.change() != null || b.change() != null ? 0 : TWO_IN_A_SENTENCE);
    }
    score += kinship.of(a.source(), b.source());
    double likeness = vocabulary.likeness(a.context(), b.context());
    score += 0.22 * likeness + 0.22 * vocabulary.likeness(a.local(), b.local());
    if (likeness > COPIED && !a.value().sameFigure(b.value())) {
      score -= 0.3; // a copied sentence has the figure itself; this is another of its figures
    }
    if (a.source() == b.source() && !meets) {
      score -= 0.15;
    }
    return score;
  }

  private static double qualities(QuantityFrame a, QuantityFrame b) {
    Qualities x = a.qualities();
    Qualities y = b.qualities();
    if (x.whole() && y.part() || x.part() && y.whole()) {
      return NEVER;
    }
    boolean telling = Figures.telling(a, b);
    boolean same = a.value().sameFigure(b.value());
    double score = rates(x, y, telling);
    if (x.whole() != y.whole() && !same) {
      score -= 0.3;
    }
    if (x.additional() != y.additional() || x.degree() != y.degree() || partAndWhole(a, b)) {
      boolean things = same && !a.countsPeople() && a.head() != null && a.head().equals(b.head());
      score -= telling || things ? 0.15 : same ? 0.35 : 0.5;
    }
    return score;
  }

  /** What comes about each week is another question than what it comes to in all. */
  private static double rates(Qualities x, Qualities y, boolean telling) {
    if (x.rate() == null && y.rate() == null) {
      return 0;
    }
    if (x.rate() == null || y.rate() == null) {
      return telling ? 0 : -0.15;
    }
    return x.rate().equals(y.rate()) ? 0.1 : NEVER;
  }

  @Override
  public int[] traces(QuantityFrame frame) {
    return GroupIndex.with(frame.context().ids(), Double.hashCode(frame.value().figure()));
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
