package parallax.alignment.speech;

import parallax.alignment.grouping.Matcher;
import parallax.alignment.text.Vocabulary;

/** Tells whether two passages tell the same of what somebody said: by words and by speaker. */
public final class SpeechMatcher implements Matcher<SpeechFrame> {
  /** So much must speak for one question; found by measuring. */
  public static final double THRESHOLD = 0.53;

  private static final int FEW = 4;

  /** The most content words in statements that are held against each other as contradictory. */
  private static final int LONGEST_CONTRADICTED = 5;

  /** How alike contradictory statements count. */
  private static final double CONTRADICTED = 0.7;

  /** Passages as like as this are one and the same, whatever figures were read in them. */
  private static final double COPIED = 0.75;

  /** What figures that answer one question add. */
  private static final double FIGURES = 0.2;

  /** Statements that contradict each other share all words but one in so many. */
  private static final int ONE_IN_SO_MANY = 4;

  private final Vocabulary vocabulary;

  /** Weighs words as they are weighed in a vocabulary. */
  public SpeechMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public double most(SpeechFrame a, SpeechFrame b) {
    boolean figures = !a.lined().isEmpty() && !b.lined().isEmpty();
    double told = 1 + speaker(a, b) + (figures ? FIGURES : 0);
    return a.source() == b.source() ? 1 : StrictMath.max(CONTRADICTED, told);
  }

  @Override
  public double score(SpeechFrame a, SpeechFrame b) {
    double likeness = likeness(a, b);
    double speaker = speaker(a, b);
    if (a.source() == b.source()) {
      return likeness > 0.5 && speaker > 0 ? likeness : 0;
    }
    return contradict(a, b) ? CONTRADICTED : likeness + speaker + figures(a, b, likeness);
  }

  /**
   * Tells whether two speakers contradict each other: short statements with nearly the same words,
   * one of which denies what the other affirms.
   */
  boolean contradict(SpeechFrame a, SpeechFrame b) {
    int fewer = StrictMath.min(a.words().ids().length, b.words().ids().length);
    int more = StrictMath.max(a.words().ids().length, b.words().ids().length);
    return a.denial().contradicts(b.denial())
        && a.source() != b.source()
        && a.speaker().excludes(b.speaker())
        && fewer >= 2
        && more <= LONGEST_CONTRADICTED
        && a.words().shares(b.words(), fewer - fewer / ONE_IN_SO_MANY)
        && a.words().shares(b.words(), more / 2 + 1);
  }

  /** Passages with figures tell the same where a figure answers one question in both. */
  private static double figures(SpeechFrame a, SpeechFrame b, double likeness) {
    if (a.lined().isEmpty() || b.lined().isEmpty()) {
      return 0;
    }
    return a.lined().meets(b.lined()) ? FIGURES : likeness >= COPIED ? 0 : -0.3;
  }

  @Override
  public int[] traces(SpeechFrame frame) {
    return frame.words().ids();
  }

  /** Returns how like the words are; a passage that holds the other whole is like it, too. */
  double likeness(SpeechFrame a, SpeechFrame b) {
    double shared = vocabulary.shared(a.words(), b.words());
    if (shared == 0) {
      return 0;
    }
    double x = vocabulary.weight(a.words());
    double y = vocabulary.weight(b.words());
    int fewer = StrictMath.min(a.words().ids().length, b.words().ids().length);
    double held = fewer < FEW ? 0 : 0.85 * Vocabulary.containment(shared, x, y);
    return StrictMath.max(Vocabulary.likeness(shared, x, y), held);
  }

  private double speaker(SpeechFrame a, SpeechFrame b) {
    if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
      return 0;
    }
    double same = vocabulary.containment(a.speaker(), b.speaker());
    return same >= 0.5 ? 0.2 : same > 0 ? 0.05 : -0.1;
  }
}
