package parallax.alignment.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parallax.language.Token;
import parallax.language.names.People;

/** Which words name a country or a people. */
final class Roots {
  private static final List<String> ADJECTIVE_ENDINGS =
      List.of("an", "ese", "ish", "i", "ic", "ch");
  private static final Set<String> LINKS =
      Set.of("of", "the", "a", "an", "'s", "for", "in", "and", "from", "republic", "state");

  private Roots() {}

  /** Tells whether a word is the plural of a people's name ("Norwegians"). */
  static boolean isPeople(Token token) {
    String lower = token.lower();
    return token.isCapitalized()
        && lower.length() > 5
        && (lower.endsWith("ans") || lower.endsWith("nis") || lower.endsWith("ese"))
        && !People.isOffice(lower);
  }

  /** Tells whether a capitalised word may name a country or people, as noun or adjective. */
  static boolean isCapital(Token token, boolean opensSentence) {
    String lower = token.lower();
    if (!token.isCapitalized() || People.isOffice(lower) || People.isImpersonal(lower)) {
      return false;
    }
    String first = lower.indexOf('-') > 0 ? lower.substring(0, lower.indexOf('-')) : lower;
    return !opensSentence || ADJECTIVE_ENDINGS.stream().anyMatch(first::endsWith);
  }

  /** Tells whether a word is the adjective of a country or people, or its abbreviation. */
  static boolean isAdjective(Token token) {
    String lower = token.lower();
    boolean letters =
        token.text().length() < 5 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return isCapital(token, false)
        && (letters || lower.length() > 3 && ADJECTIVE_ENDINGS.stream().anyMatch(lower::endsWith));
  }

  /** Tells whether a word says nothing of which body is meant. */
  static boolean isLink(Token token) {
    return LINKS.contains(token.lower());
  }
}
