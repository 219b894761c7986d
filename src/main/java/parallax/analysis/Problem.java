package parallax.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Something the user gave that could not be taken in, or deserves a look; the rest was taken in.
 *
 * @param input the name of the file, folder or paste
 * @param place where in it, such as {@code line 3, column 7}; null where there is no place
 * @param message what is wrong with it, in one plain sentence
 * @param lost whether an input that was asked for is not among the sources
 */
public record Problem(String input, @Nullable String place, String message, boolean lost) {

  /** Returns input, place and message in one line. */
  public String describe() {
    return place == null ? input + ": " + message : input + ", " + place + ": " + message;
  }
}
