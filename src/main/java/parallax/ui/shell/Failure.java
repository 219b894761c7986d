package parallax.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What went wrong in the program, whole, to be shown and copied. */
final class Failure {
  private Failure() {}

  static String whole(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
