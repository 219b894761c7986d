package parallax.alignment.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;

/** Tells how much speaks for two figures counting or measuring the same thing. */
final class ThingLikeness {
  /** What two different words for the things counted say against one question. */
  private static final double UNLIKE = -0.6;

  /** Keys of nouns that are counted in any text, of whatever. */
  private static final Set<String> ANYTHING =
      Stream.of(
              "time",
              "word",
              "point",
              "question",
              "way",
              "thing",
              "step",
              "reason",
              "example",
              "side",
              "part",
              "kind",
              "type",
              "issue",
              "item",
              "occasion",
              "place")
          .map(ContentWords::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final double SAME_MEASURE = 0.4;
  private static final double NAMED_AND_DONE = 0.3;

  /** Sums without a noun that lie further apart may be for anything. */
  private static final double NEAR = 2;

  private final Vocabulary vocabulary;
  private final FiguresOfThings figures;

  ThingLikeness(Vocabulary vocabulary, FiguresOfThings figures) {
    this.vocabulary = vocabulary;
    this.figures = figures;
  }

  private static boolean isDeed(QuantityFrame frame) {
    return !frame.isCount() && frame.headSort() == Concepts.Sort.EVENT;
  }

  /** Returns the likeness; {@link Matcher#NEVER} where the things can't be the same. */
  double of(QuantityFrame a, QuantityFrame b) {
    String x = a.head();
    String y = b.head();
    if (x == null || y == null) {
      return bare(x == null ? b : a, x == null ? a : b);
    }
    if (a.groups().excludes(b.groups())) { // with names of their own, they are two
      return Matcher.NEVER;
    }
    if (x.equals(y)) {
      return sameNoun(a, b, x);
    }
    if (a.countsPeople() && b.countsPeople()) {
      return people(a, b);
    }
    if (names(a, b) || names(b, a)) {
      return NAMED_AND_DONE;
    }
    return otherNoun(a, b, x, y);
  }

  /** One of the figures stands without a noun: "to cut 3 billion", "3 billion in cuts". */
  private double bare(QuantityFrame named, QuantityFrame bare) {
    if (names(named, bare)) {
      return NAMED_AND_DONE;
    }
    return named.event() && bare.event() && named.value().apart(bare.value()) < NEAR ? 0.2 : 0;
  }

  /** The noun of one is the deed of the other: a settlement of 3 million, 3 million to settle. */
  private boolean names(QuantityFrame noun, QuantityFrame deed) {
    String head = noun.head();
    if (head == null || noun.isCount() || noun.countsPeople()) {
      return head != null && head.equals(deed.predicate());
    }
    return head.equals(deed.predicate())
        || isDeed(noun) && vocabulary.known(List.of(head)).meets(deed.local());
  }

  private double sameNoun(QuantityFrame a, QuantityFrame b, String head) {
    if (a.isMeasured()) {
      return head.equals("age") ? sameAge(a, b) : SAME_MEASURE;
    }
    if (a.countsPeople() && !a.countsGroup()) {
      return 0.25;
    }
    double once = figures.of(a).sole() && figures.of(b).sole() ? 0.1 : 0;
    if (a.countsPeople()) {
      return 0.3 + once;
    }
    WordSet x = a.counted().modifiers();
    WordSet y = b.counted().modifiers();
    if (ANYTHING.contains(head)) {
      return 0;
    }
    double alike = x.isEmpty() && y.isEmpty() ? 1 : vocabulary.likeness(x, y);
    return 0.3 + 0.1 * alike + once - (a.value().meets(b.value()) ? 0 : unlike(a, b));
  }

  /** Other figures for like things are held against each other where the same is said of them. */
  private static double unlike(QuantityFrame a, QuantityFrame b) {
    String said = a.predicate();
    boolean same = said != null && said.equals(b.predicate());
    return same ? 0 : a.dimension().equals("percent") ? 0.25 : 0.05;
  }

  /** Who is a worker here may be a person there, but children and soldiers are counted apart. */
  private static double people(QuantityFrame a, QuantityFrame b) {
    boolean same = a.value().sameFigure(b.value());
    if (!a.countsGroup() && !b.countsGroup()) {
      return same ? 0.2 : 0.1;
    }
    return same ? 0 : -0.5;
  }

  private static double otherNoun(QuantityFrame a, QuantityFrame b, String x, String y) {
    boolean peopleAndThings =
        a.countsPeople() && b.countsThings() || b.countsPeople() && a.countsThings();
    if (Figures.telling(a, b) && !peopleAndThings) {
      return 0;
    }
    boolean meets = a.value().meets(b.value());
    if (!a.isCount() && meets) {
      return 0;
    }
    boolean known = a.headSort() != null && b.headSort() != null;
    if (known || a.value().sameFigure(b.value())) {
      return Matcher.NEVER;
    }
    boolean people = x.equals("person") || y.equals("person");
    boolean said = a.predicate() != null && a.predicate().equals(b.predicate());
    return people && said && meets ? -0.1 : UNLIKE;
  }

  /** Two ages are those of one person where the name is the same, or the age and the words. */
  private static double sameAge(QuantityFrame a, QuantityFrame b) {
    int shared = a.groups().shared(b.groups()).ids().length;
    if (shared == 1 && a.groups().ids().length > 1 && b.groups().ids().length > 1) {
      return Matcher.NEVER; // two of one family
    }
    return shared > 0 ? 0.6 : a.value().sameFigure(b.value()) ? 0 : Matcher.NEVER;
  }
}
