package parallax.language;

import java.util.Set;

/** Tells nouns that news counts persons by from others. */
public final class PersonNouns {
  private static final Set<String> NOUNS = Lexicon.words(PersonNouns.class, "person-nouns.txt");

  private PersonNouns() {}

  /** Tells whether a lower-case noun, in the singular or plural, names persons. */
  public static boolean holds(String lower) {
    return NOUNS.contains(lower) || NOUNS.contains(Lemmas.noun(lower));
  }
}
