package parallax.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import parallax.analysis.Problem;

/**
 * Where the command line reads and writes.
 *
 * @param in standard input
 * @param out standard output, bytes
 * @param err standard error, for people
 */
record Console(InputStream in, OutputStream out, PrintWriter err) {

  /** Says what is wrong with an input, in one line. */
  void complain(Problem problem) {
    err.println("parallax: " + problem.describe());
    err.flush();
  }

  /** Says something to people, in one line. */
  void say(String line) {
    err.println(line);
    err.flush();
  }
}
