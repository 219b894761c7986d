package parallax.analysis;

import parallax.importing.ImportProblem;
import parallax.importing.decoding.UnreadableInputException;

/** Turns what importing has to complain about into problems. */
final class Problems {
  private Problems() {}

  static Problem of(ImportProblem problem) {
    boolean lost = problem.severity() == ImportProblem.Severity.LOST;
    return new Problem(problem.file(), problem.place(), problem.message(), lost);
  }

  static Problem of(UnreadableInputException exception) {
    return new Problem(exception.file(), null, exception.reason(), true);
  }
}
