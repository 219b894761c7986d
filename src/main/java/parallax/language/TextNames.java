package parallax.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that a text shows to be names: capitalised inside a sentence and never in small
 * letters. Where one of them opens a sentence, it is known to be a name there, too.
 */
final class TextNames {
  private TextNames() {}

  /** Returns the names as they stand in the text. */
  static Set<String> of(List<Sentence> sentences) {
    Set<String> names = new HashSet<>();
    Set<String> small = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      WordForm[] words = new WordForm[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.get(i).form();
      }
      boolean title = NameMask.isTitle(words);
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (!token.isWord()) {
          continue;
        }
        if (!token.isCapitalized()) {
          small.add(token.lower());
        } else if (!title && i > 0 && tokens.get(i - 1).isWord()) {
          names.add(token.text());
        }
      }
    }
    names.removeIf(name -> isOrdinary(WordForm.of(name).lower(), small));
    return names;
  }

  private static boolean isOrdinary(String lower, Set<String> small) {
    return small.contains(lower) || Openers.holds(lower);
  }
}
