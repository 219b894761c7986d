package parallax.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a source has no claim in a row.
 *
 * @param state what can be said about it
 * @param nearest the sentence that comes nearest to the row's question; null where none comes near
 */
public record Silence(State state, @Nullable Span nearest) {

  /** The states of an empty cell. */
  public enum State {
    /** The source could have said something and does not. */
    SAYS_NOTHING,
    /** The source was published before the event. */
    PUBLISHED_BEFORE,
    /** The source has no date, so it may have been published before the event. */
    UNDATED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the code used in files, such as {@code says-nothing}. */
    public String code() {
      return code;
    }
  }
}
