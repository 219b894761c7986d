package parallax.alignment.moment;

import java.util.List;
import java.util.Set;
import parallax.alignment.grouping.GroupIndex;
import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Vocabulary;

/**
 * Tells whether two expressions of time say when the same thing happened: by the deeds and words of
 * their clauses, and by the time itself, which says the more the further it lies from the event.
 */
public final class MomentMatcher implements Matcher<MomentFrame> {
  /** So much must speak for one question; found by measuring. */
  public static final double THRESHOLD = 0.45;

  /** A year is shared by much that has nothing else in common. */
  private static final double YEAR = 0.35;

  /** What an hour and a day of what all the texts are about have in common. */
  private static final double HOUR_OF_IT = 0.35;

  /** What the first sentences of two texts tell of one day is mostly one thing. */
  private static final double OPENING = 0.15;

  /** So many days around the event everything happens, and a shared day says little. */
  private static final long NEAR = 3;

  /** Deeds and happenings that are one when they befall one place on one day. */
  private static final Set<String> BLOWS =
      Set.of(
          "attack",
          "damage",
          "kill",
          "injure",
          "hit",
          "explosion",
          "crash",
          "fire",
          "quake",
          "storm",
          "flood",
          "landslide",
          "eruption");

  private final Vocabulary vocabulary;

  private final Corpus corpus;

  /** Holds times of a corpus against each other. */
  public MomentMatcher(Corpus corpus) {
    this.vocabulary = corpus.vocabulary();
    this.corpus = corpus;
  }

  /** Returns the keys of the blocks in which an expression looks for its like. */
  public static List<String> blocks(MomentFrame frame) {
    return List.of("time");
  }

  @Override
  public double most(MomentFrame a, MomentFrame b) {
    double words = a.clause().isApart(b.clause()) ? 0 : 1;
    double deeds = a.deeds().isApart(b.deeds()) ? 0 : 1;
    return scored(a, b, words, deeds, 1);
  }

  @Override
  public double score(MomentFrame a, MomentFrame b) {
    double words = words(a, b);
    double deeds = vocabulary.containment(a.deeds(), b.deeds());
    double context = vocabulary.likeness(a.context(), b.context());
    return scored(a, b, words, deeds, context);
  }

  private double scored(MomentFrame a, MomentFrame b, double words, double deeds, double context) {
    TimeReading.Relation relation = a.time().to(b.time());
    return time(a, b, relation)
        + 0.15 * deeds
        + 0.5 * words
        + 0.2 * context
        + deed(a, b)
        + lined(a, b, relation)
        + central(a, b, relation)
        + corpus.kinship().of(a.source(), b.source());
  }

  @Override
  public int[] traces(MomentFrame frame) {
    CalendarSpan span = frame.time().span();
    int[] words = frame.clause().ids();
    if (span == null) {
      return words;
    }
    return GroupIndex.with(words, (int) span.first().toEpochDay());
  }

  /** One word in common, of few, says less than several. */
  private double words(MomentFrame a, MomentFrame b) {
    double likeness = vocabulary.likeness(a.clause(), b.clause());
    return likeness == 0 || a.clause().shares(b.clause(), 2) ? likeness : likeness / 2;
  }

  private double deed(MomentFrame a, MomentFrame b) {
    String x = a.deed();
    String y = b.deed();
    if (x == null || y == null) {
      return 0;
    }
    if (a.spoken() != b.spoken()) {
      return tells(a, b) || tells(b, a) ? 0.15 : -0.25;
    }
    if (a.spoken()) {
      return 0;
    }
    if (x.equals(y)) {
      return corpus.isTopicalHappening(x) ? 0.35 : 0.2; // what all the texts are about happens once
    }
    boolean spokenOf = names(a, y) || names(b, x);
    boolean blows = BLOWS.contains(x) && BLOWS.contains(y);
    return blows ? 0.3 : spokenOf ? 0.15 : a.isYear() && b.isYear() ? 0 : -0.1;
  }

  /** What all the texts are about happened once: its day is one question, however it is worded. */
  private double central(MomentFrame a, MomentFrame b, TimeReading.Relation relation) {
    if (!a.central() || !b.central()) {
      boolean opening = a.lead() && b.lead() && a.isDay() && b.isDay() && !a.isFar() && !b.isFar();
      boolean told = a.spoken() == b.spoken() && (a.central() || b.central());
      return opening && told && relation == TimeReading.Relation.SAME ? OPENING : 0;
    }
    String deed = a.deed();
    boolean happened = deed != null && deed.equals(b.deed()) && corpus.isTopicalHappening(deed);
    boolean hour = a.time().isClock() || b.time().isClock();
    if (happened && hour && a.isDayOrHour() && b.isDayOrHour()) {
      return relation == TimeReading.Relation.UNKNOWN && !a.isFar() && !b.isFar() ? HOUR_OF_IT : 0;
    }
    boolean dated = a.distance() == 0 && b.distance() == 0;
    boolean day = dated || a.isWeekday() && b.isWeekday();
    boolean leads = a.lead() && b.lead() && a.isDay() && b.isDay();
    return relation == TimeReading.Relation.SAME && day
        ? 0.3
        : relation == TimeReading.Relation.UNKNOWN && leads ? 0.4 : 0;
  }

  /** On one day, clauses with figures of one row tell of one thing that happened. */
  private static double lined(MomentFrame a, MomentFrame b, TimeReading.Relation relation) {
    return relation == TimeReading.Relation.SAME && a.lined().meets(b.lined()) ? 0.2 : 0;
  }

  private boolean names(MomentFrame frame, String deed) {
    return vocabulary.holds(frame.deeds(), deed);
  }

  /** Tells whether one is that somebody announced what the other is about. */
  private boolean tells(MomentFrame speech, MomentFrame event) {
    String deed = event.deed();
    return speech.spoken() && deed != null && vocabulary.holds(speech.deeds(), deed);
  }

  /** "This week" without a date of publication is one of many weeks. */
  private static boolean isRelative(MomentFrame frame) {
    return frame.time().span() == null && frame.time().partial() == null;
  }

  private static double time(MomentFrame a, MomentFrame b, TimeReading.Relation relation) {
    if (a.isWeekday() && b.isFar() || b.isWeekday() && a.isFar()) {
      return -0.45; // a bare weekday is one of the days around the publication
    }
    boolean near = StrictMath.min(a.distance(), b.distance()) <= NEAR;
    near |= a.isWeekday() || b.isWeekday() || isRelative(a) || isRelative(b);
    return switch (relation) {
      case SAME -> near ? 0.1 : a.isYear() ? YEAR : a.isDay() ? 0.5 : 0.45;
      case COARSER -> near ? -0.1 : 0.12;
      case UNKNOWN -> -0.1;
      case DIFFERENT -> -0.45;
    };
  }
}
