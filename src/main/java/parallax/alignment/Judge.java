package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Reason;
import parallax.model.Status;

/**
 * Finds how the claims of one question stand to each other.
 *
 * @param <F> the claims' frames
 */
interface Judge<F extends Frame> {
  /** More claims than this are judged by this many of them, evenly taken. */
  int MOST = 300;

  /** Returns how two claims of two sources stand to each other. */
  Verdict pair(F a, F b);

  /** Returns why the claims are in one row. */
  List<Reason> together(List<F> question);

  /** Returns the strongest verdict over all pairs of claims from two sources. */
  default Verdict all(List<F> question) {
    Verdict strongest = null;
    int n = StrictMath.min(MOST, question.size());
    for (int i = 0; i < n; i++) {
      F a = question.get((int) ((long) i * question.size() / n));
      for (int j = i + 1; j < n; j++) {
        F b = question.get((int) ((long) j * question.size() / n));
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
}
