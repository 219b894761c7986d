package parallax.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something about an input that the user should know; everything else was loaded.
 *
 * @param file the file or folder concerned, as the user named it
 * @param place where in the file, such as {@code line 3, column 7}; null where there is no place
 * @param message one plain sentence
 * @param severity whether an input was lost
 */
public record ImportProblem(
    String file, @Nullable String place, String message, Severity severity) {

  /** What a problem means for the outcome. */
  public enum Severity {
    /** An input that was asked for is not among the sources. */
    LOST,
    /** All that was asked for is there; something beside it deserves a look. */
    NOTE
  }

  /** An input that could not be read at all. */
  static ImportProblem lost(String file, String message) {
    return new ImportProblem(file, null, message, Severity.LOST);
  }

  /** A remark that costs no source. */
  static ImportProblem note(String file, @Nullable String place, String message) {
    return new ImportProblem(file, place, message, Severity.NOTE);
  }

  /** Returns file, place and message in one line. */
  public String describe() {
    return place == null ? file + ": " + message : file + ", " + place + ": " + message;
  }
}
