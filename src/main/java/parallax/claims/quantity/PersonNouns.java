package parallax.claims.quantity;

import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.Lexicon;

/** Tells nouns for persons from others. */
final class PersonNouns {
  private static final Set<String> NOUNS = Lexicon.words(PersonNouns.class, "people.txt");

  private PersonNouns() {}

  /** Tells whether a lower-case noun, in the singular or plural, names persons. */
  static boolean holds(String lower) {
    return NOUNS.contains(lower) || NOUNS.contains(Lemmas.noun(lower));
  }
}
