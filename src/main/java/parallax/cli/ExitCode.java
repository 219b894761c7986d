package parallax.cli;

/** What the program tells the shell. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** The program failed. */
  static final int FAILED = 1;

  /** The call is wrong. */
  static final int WRONG_CALL = 2;

  /** An input could not be read; the others were. */
  static final int INPUT_LOST = 3;

  private ExitCode() {}
}
