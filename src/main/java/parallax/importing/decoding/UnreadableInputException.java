package parallax.importing.decoding;

import java.io.Serial;

/** An input that cannot become a source. The message is one sentence for the user. */
public final class UnreadableInputException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * Says which input failed and why.
   *
   * @param file the input's name, as the user knows it
   * @param reason one sentence for the user, which need not name the file again
   */
  public UnreadableInputException(String file, String reason) {
    super(reason);
    this.file = file;
  }

  /** The same, with what the system reported. */
  public UnreadableInputException(String file, String reason, Throwable cause) {
    super(reason, cause);
    this.file = file;
  }

  /** Returns the name of the input. */
  public String file() {
    return file;
  }

  /** Returns the reason, one sentence for the user. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
