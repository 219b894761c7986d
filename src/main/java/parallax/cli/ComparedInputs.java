package parallax.cli;

import java.nio.file.Path;
import java.util.List;
import parallax.analysis.Analysis;
import parallax.analysis.Intake;
import parallax.analysis.Problem;
import parallax.model.Comparison;
import parallax.work.Cancellation;
import parallax.work.Progress;

/**
 * Inputs, read and compared.
 *
 * @param comparison of all that could be read
 * @param exitCode whether an input was lost
 */
record ComparedInputs(Comparison comparison, int exitCode) {

  /** Reads and compares; what is wrong with an input is said on the console. */
  static ComparedInputs of(List<Path> inputs, Console console) {
    Analysis analysis = new Analysis();
    Cancellation never = new Cancellation();
    Intake intake = analysis.read(inputs, Progress.NONE, never);
    intake.problems().forEach(console::complain);
    Comparison comparison = analysis.compare(intake.sources(), Progress.NONE, never);
    boolean lost = intake.problems().stream().anyMatch(Problem::lost);
    return new ComparedInputs(comparison, lost ? ExitCode.INPUT_LOST : ExitCode.DONE);
  }
}
