package parallax.ui.shell.words;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What went wrong in the program, whole, to be shown and copied. */
public final class Failure {
  private Failure() {}

  /** Returns the problem with its causes, and where in the program it arose. */
  public static String whole(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
