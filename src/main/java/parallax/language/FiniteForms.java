package parallax.language;

import java.util.Set;

/** Forms that are hardly ever anything but verbs, where the tagger may take them for nouns. */
public final class FiniteForms {
  private static final Set<String> FORMS = Lexicon.words(FiniteForms.class, "finite-verbs.txt");

  private FiniteForms() {}

  /** Tells whether a form in lower case is hardly ever anything but a finite verb. */
  public static boolean holds(String lower) {
    return FORMS.contains(lower);
  }
}
