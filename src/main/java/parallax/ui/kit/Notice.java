package parallax.ui.kit;

/**
 * Something the user is told without being stopped.
 *
 * @param severity what it means for the user
 * @param text one plain sentence or two
 * @param details the whole of it, to be shown and copied on request; empty where there is no more
 */
public record Notice(Severity severity, String text, String details) {

  /** What a notice means for the user. */
  public enum Severity {
    /** Good to know. */
    NOTE,
    /** Something asked for was not done. */
    WARNING,
    /** The program went wrong. */
    ERROR
  }
}
