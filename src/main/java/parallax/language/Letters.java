package parallax.language;

import java.util.function.IntPredicate;

/**
 * Asks about each of a word's letters. Words are many and short: a stream of letters costs more to
 * set up, and to compile wherever it is used, than walking them.
 */
public final class Letters {
  private Letters() {}

  /** Tells whether something holds for one of the letters. */
  public static boolean any(String word, IntPredicate holds) {
    for (int i = 0; i < word.length(); i++) {
      if (holds.test(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether it holds for all of them, as it does where there are none. */
  public static boolean all(String word, IntPredicate holds) {
    for (int i = 0; i < word.length(); i++) {
      if (!holds.test(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
