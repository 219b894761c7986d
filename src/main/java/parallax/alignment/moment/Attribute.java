package parallax.alignment.moment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Concepts;
import parallax.alignment.text.ContentWords;
import parallax.language.Token;
import parallax.model.Span;

/**
 * What a time is an attribute of: the raid in "Tuesday's raid on the port has killed 9".
 *
 * @param deed the key of the deed or happening
 * @param phrase the noun phrase, as worded
 */
record Attribute(String deed, String phrase) {
  /** How far behind "Tuesday's" its noun may stand, in words. */
  private static final int NEAR = 4;

  private static final Set<String> AUXILIARY =
      Set.of("has", "have", "had", "was", "were", "is", "are", "will", "would", "that");

  /** So many words at most belong to the phrase. */
  private static final int LONG = 7;

  /** Returns what a time is an attribute of, null where it is an attribute of nothing known. */
  static @Nullable Attribute of(List<Token> tokens, Span span) {
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < span.end()) {
      at++;
    }
    if (at == tokens.size() || !tokens.get(at).is("'s") && !tokens.get(at).is("\u2019s")) {
      return null;
    }
    for (int i = at + 1; i < tokens.size() && i <= at + NEAR && tokens.get(i).isWord(); i++) {
      String key = ContentWords.key(tokens.get(i).lower());
      Concepts.Sort sort = Concepts.sortOfKey(key);
      if (sort == Concepts.Sort.EVENT || sort == Concepts.Sort.THING) {
        return new Attribute(key, phrase(tokens, at + 1, i + 1));
      }
    }
    return null;
  }

  /** The noun and what a preposition adds to it, as long as only names and nouns follow. */
  private static String phrase(List<Token> tokens, int from, int noun) {
    int end = noun;
    for (int i = noun; i < tokens.size() && i < from + LONG; i++) {
      Token token = tokens.get(i);
      boolean link = token.isWord() && ContentWords.isFunctionWord(token.lower());
      if (!token.isWord() || !token.isCapitalized() && !link || AUXILIARY.contains(token.lower())) {
        break;
      }
      end = link ? end : i + 1;
    }
    StringBuilder phrase = new StringBuilder();
    for (Token token : tokens.subList(from, end)) {
      phrase.append(phrase.isEmpty() || token.is("'s") ? "" : " ").append(token.text());
    }
    return phrase.toString();
  }
}
