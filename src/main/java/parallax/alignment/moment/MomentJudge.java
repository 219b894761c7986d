package parallax.alignment.moment;

import java.util.ArrayList;
import java.util.List;
import parallax.alignment.grouping.Judge;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.Phrases;
import parallax.model.Moment;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Status;

/** Finds how expressions of time for one thing that happened stand to each other. */
public final class MomentJudge implements Judge<MomentFrame> {
  private static final double DAYS_OF_A_MONTH = 30;

  private final Corpus corpus;

  /** Judges times of a corpus. */
  public MomentJudge(Corpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public Verdict pair(MomentFrame a, MomentFrame b) {
    return switch (a.time().to(b.time())) {
      case SAME ->
          new Verdict(Status.AGREE, 1, List.of(reason(ReasonCode.SAME_DATE, a, b, words(a))));
      case UNKNOWN, COARSER -> {
        boolean swap = days(a) < days(b);
        MomentFrame coarser = swap ? b : a;
        MomentFrame finer = swap ? a : b;
        yield new Verdict(
            Status.COMPATIBLE,
            1,
            List.of(reason(ReasonCode.DATE_COARSER, coarser, finer, words(coarser), words(finer))));
      }
      case DIFFERENT ->
          new Verdict(
              Status.CONFLICT,
              apart(a, b),
              List.of(reason(ReasonCode.DATES_DIFFER, a, b, words(a), words(b))));
    };
  }

  /** What nobody can tell of two expressions decides nothing where others give the same date. */
  @Override
  public Verdict all(List<MomentFrame> question) {
    Verdict verdict = Judge.super.all(question);
    if (verdict.status() != Status.COMPATIBLE || !isOnlyUnknown(question)) {
      return verdict;
    }
    for (MomentFrame a : question) {
      for (MomentFrame b : question) {
        boolean same = a.time().to(b.time()) == TimeReading.Relation.SAME;
        if (a.source() < b.source() && same) {
          List<Reason> reasons = new ArrayList<>(together(question));
          Verdict agree = pair(a, b);
          reasons.addAll(agree.reasons());
          return new Verdict(agree.status(), agree.apart(), reasons);
        }
      }
    }
    return verdict;
  }

  private static boolean isOnlyUnknown(List<MomentFrame> question) {
    return question.stream().noneMatch(a -> question.stream().anyMatch(b -> isCoarser(a, b)));
  }

  private static boolean isCoarser(MomentFrame a, MomentFrame b) {
    return a.source() != b.source() && a.time().to(b.time()) == TimeReading.Relation.COARSER;
  }

  private static double apart(MomentFrame a, MomentFrame b) {
    CalendarSpan x = a.time().span();
    CalendarSpan y = b.time().span();
    if (x == null || y == null) {
      return 1;
    }
    double days = StrictMath.abs((double) x.first().toEpochDay() - y.first().toEpochDay());
    return 1 + days / DAYS_OF_A_MONTH;
  }

  private static long days(MomentFrame frame) {
    CalendarSpan span = frame.time().span();
    return span == null ? 1 : span.days();
  }

  @Override
  public Object signature(MomentFrame frame) {
    return frame.time();
  }

  @Override
  public List<Reason> together(List<MomentFrame> question) {
    List<String> claims = question.stream().map(frame -> frame.claim().id()).toList();
    List<String> abouts = new ArrayList<>();
    question.forEach(frame -> abouts.add(frame.moment().about()));
    String about = Phrases.mostTypical(abouts);
    return about == null
        ? List.of()
        : List.of(new Reason(ReasonCode.SAME_DEED, claims, List.of(about)));
  }

  private static Reason reason(ReasonCode code, MomentFrame a, MomentFrame b, String... words) {
    return new Reason(code, List.of(a.claim().id(), b.claim().id()), List.of(words));
  }

  private String words(MomentFrame frame) {
    Moment moment = frame.moment();
    String surface =
        Phrases.line(frame.claim().span().of(corpus.sources().get(frame.source()).text()));
    return moment.iso() == null ? surface : surface + " (" + moment.iso() + ")";
  }
}
