package parallax.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * Something that went wrong, for people.
 *
 * @param problem what went wrong
 */
record Failure(Exception problem) {

  /** Returns one sentence: the file concerned where there is one, and what happened. */
  String sentence() {
    // a writer of JSON wraps what went wrong in a place that nobody outside knows
    Exception problem = this.problem.getCause() instanceof IOException cause ? cause : this.problem;
    String message = problem.getMessage();
    if (problem instanceof FileSystemException file) {
      String reason =
          file.getReason() == null ? problem.getClass().getSimpleName() : file.getReason();
      return file.getFile() + ": " + reason;
    }
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
