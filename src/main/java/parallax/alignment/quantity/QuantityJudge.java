package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Judge;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.alignment.text.Speakers;
import parallax.alignment.text.WordSet;
import parallax.model.Change;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Status;

/** Finds how figures that answer one question stand to each other. */
public final class QuantityJudge implements Judge<QuantityFrame> {
  /** Two plain figures this near each other are one figure in two units or roundings. */
  private static final double ROUNDED = 1.05;

  private static final String AND = " and ";

  private final Corpus corpus;
  private final RunningCounts running;

  /** The highest figure to which the count is said to have risen; not a number where none is. */
  private final double risen;

  /**
   * Creates one.
   *
   * @param frames all figures of the comparison
   */
  public QuantityJudge(Corpus corpus, List<QuantityFrame> frames) {
    this(corpus, new RunningCounts(corpus, frames), Double.NaN);
  }

  private QuantityJudge(Corpus corpus, RunningCounts running, double risen) {
    this.corpus = corpus;
    this.running = running;
    this.risen = risen;
  }

  /** A count that is said to have risen makes every lower figure an earlier state of it. */
  @Override
  public Verdict all(List<QuantityFrame> question) {
    double top =
        question.stream()
            .filter(frame -> frame.change() == Change.UP)
            .mapToDouble(frame -> frame.value().figure())
            .reduce(Double.NaN, QuantityJudge::higher);
    return Double.isNaN(top)
        ? Judge.super.all(question)
        : new QuantityJudge(corpus, running, top).judge(question);
  }

  private Verdict judge(List<QuantityFrame> question) {
    return Judge.super.all(question);
  }

  private static double higher(double a, double b) {
    return Double.isNaN(a) ? b : StrictMath.max(a, b);
  }

  @Override
  public Verdict pair(QuantityFrame a, QuantityFrame b) {
    Quantity x = a.quantity();
    Quantity y = b.quantity();
    if (a.part() != b.part() && !a.value().sameFigure(b.value())) {
      return reconciled(
          ReasonCode.PART_OF, a, b, counted(a.part() ? a : b), counted(a.part() ? b : a));
    }
    if (isAmong(a, b) || isAmong(b, a)) {
      boolean first = isAmong(a, b);
      return reconciled(ReasonCode.PART_OF, a, b, counted(first ? a : b), counted(first ? b : a));
    }
    if (isEarlier(x, y, a, b) || isEarlier(y, x, b, a)) {
      boolean first = a.value().figure() <= b.value().figure();
      return reconciled(
          ReasonCode.EARLIER_STATE, a, b, surface(first ? a : b), surface(first ? b : a));
    }
    if (a.places().excludes(b.places())
        && x.place() != null
        && y.place() != null
        && !a.value().sameFigure(b.value())) {
      return reconciled(ReasonCode.PLACES_DIFFER, a, b, x.place(), y.place());
    }
    double apart = a.value().apart(b.value());
    boolean plain = x.relation() == Relation.EXACT && y.relation() == Relation.EXACT;
    boolean converted = plain && apart < ROUNDED && !Objects.equals(x.unit(), y.unit());
    if (converted || a.value().meets(b.value())) {
      boolean same = a.value().sameFigure(b.value()) && !Figures.opposed(a, b);
      if (same || plain && apart < ROUNDED) {
        return new Verdict(
            Status.AGREE,
            1,
            List.of(reason(ReasonCode.SAME_FIGURE, a, b, QuantityReasons.figure(a, surface(a)))));
      }
      return new Verdict(
          Status.COMPATIBLE,
          apart,
          List.of(reason(ReasonCode.HEDGES_MEET, a, b, surface(a), surface(b))));
    }
    return new Verdict(Status.CONFLICT, apart, conflict(a, b, apart));
  }

  /** Soldiers are among "soldiers and police officers". */
  private static boolean isAmong(QuantityFrame a, QuantityFrame b) {
    String own = a.quantity().counted();
    String other = b.quantity().counted();
    return own != null
        && other != null
        && a.head() != null
        && !own.contains(AND)
        && other.contains(AND)
        && a.value().figure() < b.value().figure()
        && ContentWords.of(other).contains(a.head());
  }

  /** One is an earlier state where the other is said to have risen or fallen to, or by its date. */
  private boolean isEarlier(Quantity x, Quantity y, QuantityFrame a, QuantityFrame b) {
    CalendarSpan from = CalendarSpan.of(x.asOf());
    CalendarSpan to = CalendarSpan.of(y.asOf());
    if (from != null && to != null) {
      return from.last().isBefore(to.first()) && !a.value().sameFigure(b.value());
    }
    boolean lower = a.value().figure() < b.value().figure();
    if (lower && b.value().figure() <= risen) {
      return true;
    }
    if (lower && running.isEarlier(a, b)) {
      return true;
    }
    boolean higher = a.value().figure() > b.value().figure();
    return b.change() == Change.UP && lower || b.change() == Change.DOWN && higher;
  }

  private Verdict reconciled(
      ReasonCode code, QuantityFrame a, QuantityFrame b, String one, String other) {
    return new Verdict(
        Status.COMPATIBLE, a.value().apart(b.value()), List.of(reason(code, a, b, one, other)));
  }

  private List<Reason> conflict(QuantityFrame a, QuantityFrame b, double apart) {
    List<Reason> reasons = new ArrayList<>();
    if (Double.isFinite(apart)) {
      reasons.add(reason(ReasonCode.FIGURES_APART, a, b, Phrases.times(apart)));
    }
    String one = a.quantity().scope() == null ? a.quantity().place() : a.quantity().scope();
    String other = b.quantity().scope() == null ? b.quantity().place() : b.quantity().scope();
    if (isWordedDifferently(one, other)) {
      reasons.add(reason(ReasonCode.SCOPE_WORDED_DIFFERENTLY, a, b, one, other));
    }
    if (QuantityReasons.countWordedDifferently(a, b)) {
      reasons.add(reason(ReasonCode.COUNTED_WORDED_DIFFERENTLY, a, b, counted(a), counted(b)));
    }
    String speaker = Speakers.of(a.claim(), corpus);
    String voice = Speakers.of(b.claim(), corpus);
    if (!speaker.equals(voice)) {
      reasons.add(reason(ReasonCode.SPEAKERS_DIFFER, a, b, speaker, voice));
    }
    return reasons;
  }

  private static boolean isWordedDifferently(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && !Phrases.bare(one)
            .toLowerCase(Locale.ROOT)
            .equals(Phrases.bare(other).toLowerCase(Locale.ROOT));
  }

  @Override
  public Object signature(QuantityFrame frame) {
    Quantity quantity = frame.quantity();
    return Arrays.asList(
        frame.value(),
        frame.part(),
        frame.change(),
        frame.qualities().running() || RunningCounts.isRunning(frame) ? frame.claim() : null,
        quantity.asOf(),
        quantity.place());
  }

  @Override
  public List<Reason> together(List<QuantityFrame> question) {
    List<Reason> reasons = new ArrayList<>();
    List<String> claims = question.stream().map(frame -> frame.claim().id()).toList();
    String counted = QuantityReasons.sharedThing(question);
    if (counted != null) {
      reasons.add(new Reason(ReasonCode.SAME_THING_COUNTED, claims, List.of(counted)));
    }
    String said = QuantityReasons.sharedPredicate(question);
    if (said != null) {
      reasons.add(new Reason(ReasonCode.SAME_PREDICATE, claims, List.of(said)));
    }
    WordSet places = question.getFirst().places();
    String place =
        Phrases.commonest(question.stream().map(frame -> frame.quantity().place()).toList());
    if (place != null && question.stream().allMatch(frame -> frame.places().meets(places))) {
      reasons.add(new Reason(ReasonCode.SAME_PLACE, claims, List.of(place)));
    }
    if (reasons.isEmpty() && question.size() > 1) {
      String around = QuantityReasons.sharedWords(question, corpus);
      if (around != null) {
        reasons.add(new Reason(ReasonCode.SAME_CONTEXT, claims, List.of(around)));
      }
    }
    return reasons;
  }

  private static Reason reason(
      ReasonCode code, QuantityFrame a, QuantityFrame b, @Nullable String... words) {
    List<String> arguments = new ArrayList<>();
    for (String word : words) {
      arguments.add(word == null ? "" : Phrases.line(word));
    }
    return new Reason(code, List.of(a.claim().id(), b.claim().id()), arguments);
  }

  private String counted(QuantityFrame frame) {
    String counted = frame.quantity().counted();
    return counted == null ? surface(frame) : counted;
  }

  private String surface(QuantityFrame frame) {
    return frame.claim().span().of(corpus.sources().get(frame.source()).text());
  }
}
