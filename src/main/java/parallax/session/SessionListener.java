package parallax.session;

import java.util.List;

/** Hears what happens to the open comparison, always on the session's thread. */
public interface SessionListener {

  /** There is another comparison to show. */
  default void comparisonChanged() {}

  /** The session became busy, got further, or came to rest. */
  default void activityChanged() {}

  /** Some of what the user gave could not be taken in. */
  default void problemsFound(List<Problem> problems) {}

  /** The program itself went wrong; the comparison is as it was. */
  default void failed(Throwable problem) {}
}
