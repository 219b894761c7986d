package parallax.alignment.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parallax.alignment.grouping.Judge;
import parallax.alignment.grouping.Verdict;
import parallax.alignment.text.Phrases;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Status;

/** Finds whether sources name the same persons for a part, or others. */
public final class DeedJudge implements Judge<DeedFrame> {

  @Override
  public Verdict pair(DeedFrame a, DeedFrame b) {
    List<String> claims = List.of(a.claim().id(), b.claim().id());
    if (a.mayBe(b)) {
      Reason same = new Reason(ReasonCode.SAME_WORDS, claims, List.of());
      return new Verdict(Status.AGREE, 1, List.of(same));
    }
    Reason differ =
        new Reason(
            ReasonCode.PERSONS_DIFFER, claims, List.of(a.content().name(), b.content().name()));
    return new Verdict(Status.CONFLICT, 1, List.of(differ));
  }

  /** Two sources that share a person tell of one party, also where one names more of them. */
  @Override
  public Verdict all(List<DeedFrame> question) {
    Verdict strongest = null;
    Map<Integer, List<DeedFrame>> bySource =
        question.stream().collect(Collectors.groupingBy(DeedFrame::source));
    for (DeedFrame a : question) {
      for (DeedFrame b : question) {
        if (a.source() < b.source() && (a.mayBe(b) || !shareSomebody(bySource, a, b))) {
          Verdict verdict = pair(a, b);
          strongest = strongest == null || verdict.outweighs(strongest) ? verdict : strongest;
        }
      }
    }
    List<Reason> reasons = new ArrayList<>(together(question));
    if (strongest == null) {
      return new Verdict(Status.SINGLE, 1, reasons);
    }
    reasons.addAll(strongest.reasons());
    return new Verdict(strongest.status(), strongest.apart(), reasons);
  }

  private static boolean shareSomebody(
      Map<Integer, List<DeedFrame>> bySource, DeedFrame a, DeedFrame b) {
    for (DeedFrame x : bySource.getOrDefault(a.source(), List.of())) {
      for (DeedFrame y : bySource.getOrDefault(b.source(), List.of())) {
        if (x.mayBe(y)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public Object signature(DeedFrame frame) {
    return frame.names();
  }

  @Override
  public List<Reason> together(List<DeedFrame> question) {
    List<String> claims = question.stream().map(frame -> frame.claim().id()).toList();
    String role =
        Phrases.mostTypical(question.stream().map(frame -> frame.content().role()).toList());
    return role == null
        ? List.of()
        : List.of(new Reason(ReasonCode.SAME_DEED, claims, List.of(role)));
  }
}
