package parallax.alignment.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Peoples;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.names.People;

/** Which words name a country or a people. */
final class Roots {
  /** How adjectives of countries end beside those that peoples are named by. */
  private static final List<String> ADJECTIVE_ENDINGS = List.of("ch", "ic", "man", "ghan", "ban");

  /** Shorter words with such an end are names of countries or persons. */
  private static final int SHORTEST_ADJECTIVE = 5;

  private static final Set<String> LINKS =
      Set.of("of", "the", "a", "an", "'s", "for", "in", "and", "from", "republic", "state");

  private Roots() {}

  /** Tells whether a word is the plural of a people's name ("Norwegians"). */
  static boolean isPeople(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    String lower = token.lower();
    return token.isCapitalized()
        && Peoples.isPlural(lower)
        && !People.isOffice(lower)
        && !sentence.isSurname(i);
  }

  /** Tells whether a capitalised word may name a country or people, as noun or adjective. */
  static boolean isCapital(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return isCapital(token)
        && !sentence.isSurname(i)
        && (i > 0 || endsAsAdjective(token) || sentence.tags().get(i) == PartOfSpeech.PROPN);
  }

  /** Tells whether a capitalised word inside a sentence may name a country or people. */
  static boolean isCapital(Token token) {
    String lower = token.lower();
    return token.isCapitalized() && !People.isOffice(lower) && !People.isImpersonal(lower);
  }

  /** Tells whether a word is the adjective of a country or people, or its abbreviation. */
  static boolean isAdjective(Token token) {
    boolean letters =
        token.text().length() < 5 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return isCapital(token) && (letters || endsAsAdjective(token));
  }

  private static boolean endsAsAdjective(Token token) {
    String lower = token.lower();
    String first = lower.indexOf('-') > 0 ? lower.substring(0, lower.indexOf('-')) : lower;
    return Peoples.isSingular(first)
        || first.length() >= SHORTEST_ADJECTIVE
            && ADJECTIVE_ENDINGS.stream().anyMatch(first::endsWith);
  }

  /** Tells whether a word says nothing of which body is meant. */
  static boolean isLink(Token token) {
    return LINKS.contains(token.lower());
  }
}
