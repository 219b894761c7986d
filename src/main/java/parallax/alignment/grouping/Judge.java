package parallax.alignment.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.model.Reason;
import parallax.model.Status;

/**
 * Finds how the claims of one question stand to each other.
 *
 * @param <F> the claims' frames
 */
public interface Judge<F extends Frame> {
  /** More claims than this are judged by this many of them, evenly taken. */
  int MOST = 300;

  /** Returns how two claims of two sources stand to each other. */
  Verdict pair(F a, F b);

  /** Returns what of a claim decides the verdict: two claims with equal ones are judged alike. */
  Object signature(F frame);

  /** Returns why the claims are in one row. */
  List<Reason> together(List<F> question);

  /** Returns the strongest verdict over all pairs of claims from two sources. */
  default Verdict all(List<F> question) {
    Verdict strongest = null;
    List<F> unlike = unlike(question);
    int n = StrictMath.min(MOST, unlike.size());
    for (int i = 0; i < n; i++) {
      F a = unlike.get((int) ((long) i * unlike.size() / n));
      for (int j = i + 1; j < n; j++) {
        F b = unlike.get((int) ((long) j * unlike.size() / n));
        if (a.source() != b.source()) {
          Verdict verdict = pair(a, b);
          if (strongest == null || verdict.outweighs(strongest)) {
            strongest = verdict;
          }
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

  /** Returns of the claims with one signature the first, and the first of another source. */
  private List<F> unlike(List<F> question) {
    Map<Object, F> first = new HashMap<>();
    Set<Object> twice = new HashSet<>();
    List<F> unlike = new ArrayList<>();
    for (F frame : question) {
      Object signature = signature(frame);
      F known = first.putIfAbsent(signature, frame);
      boolean other = known != null && known.source() != frame.source();
      if (known == null || other && twice.add(signature)) {
        unlike.add(frame);
      }
    }
    return unlike;
  }
}
