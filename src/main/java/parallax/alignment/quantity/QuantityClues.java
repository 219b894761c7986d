package parallax.alignment.quantity;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;
import parallax.model.Relation;
import parallax.model.Voice;

/** Looks for the clues that tell whether two figures answer one question. */
final class QuantityClues {
  private static final double FARTHEST = 4;
  private static final int CLUES = Clue.values().length;

  /**
   * Where a figure stands.
   *
   * @param before the figure before it in its text, null for the first
   * @param behind the figure behind it, null for the last
   * @param leads whether it stands at the head of its text
   * @param speaker the words for who says it
   * @param noun the noun counted, as a set
   * @param said what is said of it, as a set
   * @param size its logarithm
   * @param digits how many of its digits count
   * @param telling how it is told
   */
  private record Setting(
      @Nullable QuantityFrame before,
      @Nullable QuantityFrame behind,
      boolean leads,
      WordSet speaker,
      WordSet noun,
      WordSet said,
      double size,
      int digits,
      Telling telling) {}

  private final Vocabulary vocabulary;
  private final ThingLikeness things;
  private final FiguresOfThings figures;
  private final Map<Claim, Setting> settings = new IdentityHashMap<>();

  /**
   * Gets ready to look.
   *
   * @param frames all figures of the comparison, in the order of the sources and texts
   */
  QuantityClues(Corpus corpus, List<QuantityFrame> frames) {
    this.vocabulary = corpus.vocabulary();
    this.figures = new FiguresOfThings(frames);
    this.things = new ThingLikeness(vocabulary, figures);
    for (int i = 0; i < frames.size(); i++) {
      settings.put(frames.get(i).claim(), setting(corpus, frames, i));
    }
  }

  private Setting setting(Corpus corpus, List<QuantityFrame> frames, int at) {
    QuantityFrame frame = frames.get(at);
    int sentence = corpus.sources().get(frame.source()).sentenceAt(frame.claim().span().start());
    String speaker =
        frame.claim().attribution().voice() == Voice.OUTLET
            ? null
            : frame.claim().attribution().speaker();
    return new Setting(
        neighbour(frames, at, -1),
        neighbour(frames, at, 1),
        sentence < Corpus.LEAD,
        vocabulary.known(ContentWords.of(speaker)),
        set(frame.head()),
        set(frame.predicate()),
        logarithm(frame.value().figure()),
        Figures.digits(frame.quantity()),
        Telling.of(corpus.sources().get(frame.source()), frame.claim()));
  }

  private WordSet set(@Nullable String key) {
    return key == null ? WordSet.EMPTY : vocabulary.known(List.of(key));
  }

  private static @Nullable QuantityFrame neighbour(List<QuantityFrame> frames, int at, int step) {
    int other = at + step;
    boolean there = other >= 0 && other < frames.size();
    return there && frames.get(other).source() == frames.get(at).source()
        ? frames.get(other)
        : null;
  }

  /** Finds out about figures that are going to be asked for. */
  void expect(List<QuantityFrame> frames) {
    figures.expect(frames);
  }

  /** Tells whether two figures may answer one question at all, before the clues are looked at. */
  boolean possible(QuantityFrame a, QuantityFrame b) {
    boolean same = a.value().sameFigure(b.value());
    if (!same && (isOfOtherTimes(a, b) || !Objects.equals(rate(a), rate(b))) || isExcluded(a, b)) {
      return false;
    }
    return same
        || equal(a.head(), b.head())
        || equal(a.predicate(), b.predicate())
        || (a.isCount() ? a.local().meets(b.local()) : a.context().meets(b.context()));
  }

  private static @Nullable String rate(QuantityFrame frame) {
    return frame.qualities().rate();
  }

  /** Tells whether what is said of one can't be said of the other: the dead are not the injured. */
  private static boolean isExcluded(QuantityFrame a, QuantityFrame b) {
    String said = a.predicate();
    String other = b.predicate();
    if (equal(said, other)) {
      return false;
    }
    return said != null && other != null && PredicateLikeness.exclude(said, other)
        || isPeopleAgainstThings(a, b)
        || isPeopleAgainstThings(b, a);
  }

  /** What befell people is nothing that is said of things: 58 wounded are not 58 drones. */
  private static boolean isPeopleAgainstThings(QuantityFrame a, QuantityFrame b) {
    return a.isCount()
        && a.countsPeople()
        && b.countsThings()
        && a.predicate() != null
        && PredicateReader.FATES.contains(a.predicate());
  }

  /** Tells whether both are about another time than that of the event, and not about the same. */
  private static boolean isOfOtherTimes(QuantityFrame a, QuantityFrame b) {
    return a.anchor() != null && b.anchor() != null && TimeAnchors.exclude(a.anchor(), b.anchor());
  }

  /** Returns the clues of two figures of one dimension, by their order in {@link Clue}. */
  double[] of(QuantityFrame a, QuantityFrame b) {
    double[] clues = new double[CLUES];
    Setting x = Objects.requireNonNull(settings.get(a.claim()));
    Setting y = Objects.requireNonNull(settings.get(b.claim()));
    claims(clues, a, b, x, y);
    figures(clues, a, b, x, y);
    double thing = things(clues, a, b, x, y);
    predicates(clues, a, b, x, y, thing);
    qualities(clues, a, b);
    setting(clues, a, b);
    telling(clues, x.telling, y.telling);
    return clues;
  }

  private void claims(double[] clues, QuantityFrame a, QuantityFrame b, Setting x, Setting y) {
    put(clues, Clue.SAME_SOURCE, a.source() == b.source());
    put(
        clues,
        Clue.SAME_SENTENCE,
        a.source() == b.source() && a.claim().sentence().equals(b.claim().sentence()));
    put(clues, Clue.LEADS, (x.leads ? 1 : 0) + (y.leads ? 1 : 0));
    put(clues, Clue.SAME_SPEAKER, x.speaker.meets(y.speaker));
    put(clues, Clue.OTHER_SPEAKER, x.speaker.excludes(y.speaker));
  }

  private static void figures(
      double[] clues, QuantityFrame a, QuantityFrame b, Setting x, Setting y) {
    put(clues, Clue.COUNT, a.isCount());
    put(clues, Clue.PERCENT, a.dimension().equals(Measures.SHARE));
    put(clues, Clue.MEASURED, a.isMeasured());
    put(
        clues,
        Clue.MONEY,
        !a.isCount() && !a.isMeasured() && !a.dimension().equals(Measures.SHARE));
    put(clues, Clue.SAME_FIGURE, a.value().sameFigure(b.value()));
    put(clues, Clue.MEETS, a.value().meets(b.value()));
    double apart = a.value().apart(b.value());
    double gap = a.value().gap(b.value());
    double times = logarithm(apart);
    put(clues, Clue.APART, times);
    put(clues, Clue.GAP, gap == apart ? times : logarithm(gap));
    put(clues, Clue.FIGURES, Figures.evidence(a, b));
    put(clues, Clue.DIGITS, StrictMath.min(x.digits, y.digits));
    put(clues, Clue.SIZE, StrictMath.max(x.size, y.size));
    put(clues, Clue.SAME_UNIT, Objects.equals(a.quantity().unit(), b.quantity().unit()));
    put(clues, Clue.SAME_RELATION, a.quantity().relation() == b.quantity().relation());
    put(clues, Clue.ORDERS, (isOrder(a) ? 1 : 0) + (isOrder(b) ? 1 : 0));
    put(clues, Clue.SAME_BEFORE, isSame(x.before, y.before));
    put(clues, Clue.SAME_BEHIND, isSame(x.behind, y.behind));
  }

  private static boolean isOrder(QuantityFrame frame) {
    return frame.quantity().relation() == Relation.ORDER;
  }

  private static boolean isSame(@Nullable QuantityFrame a, @Nullable QuantityFrame b) {
    return a != null
        && b != null
        && a.dimension().equals(b.dimension())
        && a.value().sameFigure(b.value());
  }

  private double things(double[] clues, QuantityFrame a, QuantityFrame b, Setting x, Setting y) {
    double thing = things.of(a, b);
    put(clues, Clue.THINGS, StrictMath.max(-1, thing));
    boolean one = a.head() == null;
    boolean other = b.head() == null;
    put(clues, Clue.SAME_NOUN, equal(a.head(), b.head()));
    put(clues, Clue.ONE_WITHOUT_NOUN, one != other);
    put(clues, Clue.NO_NOUNS, one && other);
    put(clues, Clue.PEOPLE, a.countsPeople() && b.countsPeople());
    put(
        clues,
        Clue.KNOWN_NOUNS_DIFFER,
        a.headSort() != null && b.headSort() != null && !equal(a.head(), b.head()));
    put(clues, Clue.NOUN_NEARBY, x.noun.meets(b.local()) || y.noun.meets(a.local()));
    put(clues, Clue.GROUPS_DIFFER, a.groups().excludes(b.groups()));
    put(clues, Clue.GROUPS_SHARED, a.groups().meets(b.groups()));
    put(
        clues,
        Clue.MODIFIERS,
        vocabulary.likeness(a.counted().modifiers(), b.counted().modifiers()));
    FiguresOfThings.Standing p = figures.of(a);
    FiguresOfThings.Standing q = figures.of(b);
    rivals(clues, a, b, p, q);
    put(clues, Clue.FIRSTS, (p.first() ? 1 : 0) + (q.first() ? 1 : 0));
    put(clues, Clue.LARGESTS, (p.largest() ? 1 : 0) + (q.largest() ? 1 : 0));
    put(clues, Clue.SOLE, p.sole() && q.sole());
    return thing;
  }

  /** Clues of one source that gives both figures, or of two that each give one alone. */
  private void rivals(
      double[] clues,
      QuantityFrame a,
      QuantityFrame b,
      FiguresOfThings.Standing p,
      FiguresOfThings.Standing q) {
    boolean differ = a.source() != b.source() && !a.value().sameFigure(b.value());
    boolean one = figures.gives(a.source(), q.number());
    boolean other = figures.gives(b.source(), p.number());
    put(clues, Clue.IN_BOTH, differ ? (one ? 1 : 0) + (other ? 1 : 0) : -1);
  }

  private static void telling(double[] clues, Telling a, Telling b) {
    put(clues, Clue.VOICED, (a.voiced() ? 1 : 0) + (b.voiced() ? 1 : 0));
    put(clues, Clue.CONTRASTED, (a.contrasted() ? 1 : 0) + (b.contrasted() ? 1 : 0));
    put(clues, Clue.COUNTED, (a.counted() ? 1 : 0) + (b.counted() ? 1 : 0));
    put(clues, Clue.NAMED, (a.named() ? 1 : 0) + (b.named() ? 1 : 0));
  }

  private static void predicates(
      double[] clues, QuantityFrame a, QuantityFrame b, Setting x, Setting y, double thing) {
    String said = a.predicate();
    String other = b.predicate();
    put(clues, Clue.PREDICATES, StrictMath.max(-1, PredicateLikeness.of(a, b, thing)));
    put(clues, Clue.SAME_PREDICATE, equal(said, other));
    put(clues, Clue.ONE_WITHOUT_PREDICATE, (said == null) != (other == null));
    put(clues, Clue.EVENTS, a.event() && b.event());
    put(clues, Clue.ONE_EVENT, a.event() != b.event());
    put(clues, Clue.PREDICATE_NEARBY, x.said.meets(b.local()) || y.said.meets(a.local()));
  }

  private static void qualities(double[] clues, QuantityFrame a, QuantityFrame b) {
    Qualities x = a.qualities();
    Qualities y = b.qualities();
    put(clues, Clue.PARTS, x.part() && y.part());
    put(clues, Clue.ONE_PART, x.part() != y.part());
    put(clues, Clue.ADDITIONAL_DIFFERS, x.additional() != y.additional());
    put(clues, Clue.DEGREE_DIFFERS, x.degree() != y.degree());
    put(clues, Clue.WHOLE_DIFFERS, x.whole() != y.whole());
    put(clues, Clue.CHANGES, x.change() != null || y.change() != null);
  }

  /** Tells of two figures for which the same is said whether nothing sets them apart. */
  private static boolean isOneQuestion(QuantityFrame a, QuantityFrame b) {
    Qualities x = a.qualities();
    Qualities y = b.qualities();
    return equal(a.predicate(), b.predicate())
        && x.part() == y.part()
        && x.additional() == y.additional()
        && x.degree() == y.degree()
        && x.whole() == y.whole()
        && Objects.equals(x.rate(), y.rate())
        && !a.places().excludes(b.places())
        && !TimeAnchors.differ(a.anchor(), b.anchor());
  }

  private void setting(double[] clues, QuantityFrame a, QuantityFrame b) {
    boolean one = isOneQuestion(a, b);
    boolean fate = one && PredicateReader.FATES.contains(Objects.requireNonNull(a.predicate()));
    put(clues, Clue.SAME_TOLL, fate && a.countsPeople() && b.countsPeople());
    put(clues, Clue.SAME_DEED, one && equal(a.head(), b.head()));
    put(clues, Clue.SAME_PLACES, vocabulary.likeness(a.places(), b.places()));
    put(clues, Clue.ONE_PLACE, a.places().isEmpty() != b.places().isEmpty());
    put(clues, Clue.NO_PLACES, a.places().isEmpty() && b.places().isEmpty());
    put(clues, Clue.PLACES_DIFFER, a.places().excludes(b.places()));
    put(clues, Clue.ONE_TIME, (a.anchor() == null) != (b.anchor() == null));
    put(clues, Clue.SENTENCES, vocabulary.likeness(a.context(), b.context()));
    put(clues, Clue.NEARBY, vocabulary.likeness(a.local(), b.local()));
  }

  private static boolean equal(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  private static double logarithm(double value) {
    double size = StrictMath.abs(value);
    if (size == 1) {
      return 0; // as of most figures that are held against each other
    }
    return size > 0 && Double.isFinite(size)
        ? StrictMath.clamp(StrictMath.log10(size), -FARTHEST, 4 * FARTHEST)
        : Double.isNaN(size) || size == 0 ? 0 : FARTHEST;
  }

  private static void put(double[] clues, Clue clue, boolean holds) {
    clues[clue.ordinal()] = holds ? 1 : 0;
  }

  private static void put(double[] clues, Clue clue, double value) {
    clues[clue.ordinal()] = value;
  }
}
