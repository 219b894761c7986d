package parallax.language;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
  private static final Set<String> WORDS = Lexicon.words(Abbreviations.class, "abbreviations.txt");

  private Abbreviations() {}

  /** Tells whether the word, without its full stop, is an abbreviation or an initial. */
  static boolean holds(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I")
        || WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
