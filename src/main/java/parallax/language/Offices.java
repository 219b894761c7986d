package parallax.language;

import java.util.Set;

/** The words for offices, ranks and callings that stand before or behind a person's name. */
public final class Offices {
  private static final Set<String> WORDS = Lexicon.words(Offices.class, "names/offices.txt");

  private Offices() {}

  /** Tells whether a word, in lower case, names an office, rank or calling. */
  public static boolean holds(String lower) {
    return WORDS.contains(lower);
  }
}
