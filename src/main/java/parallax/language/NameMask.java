package parallax.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hides names from the tagger, so that what it makes of a sentence does not hang on who or what is
 * named in it: each name becomes one and the same stand-in. A word is taken for a name that is
 * capitalised inside a sentence; headlines that capitalise most of their words are left alone.
 */
final class NameMask {
  private static final String NAME = "John";
  private static final String NATIONALITY = "American";
  private static final String PEOPLE = "Americans";

  /** How words for nationalities and peoples end, without the plural. */
  private static final List<String> PEOPLES =
      List.of("ian", "ean", "can", "ese", "ish", "ani", "ari", "aqi", "eli", "udi");

  /** Days and months are no names, and the model knows them. */
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** In a title so many words are capitalised for each longer one that is not. */
  private static final int CAPITALS_FOR_EACH_OTHER = 4;

  private NameMask() {}

  /** Replaces the names among the words of a sentence, in place. */
  static void hide(String[] words) {
    if (isTitle(words)) {
      return;
    }
    boolean opens = true;
    for (int i = 0; i < words.length; i++) {
      boolean letters = !words[i].isEmpty() && Character.isLetter(words[i].charAt(0));
      if (letters && !opens && isName(words[i])) {
        words[i] = standIn(words[i]);
      }
      opens = !letters && (opens || words[i].matches("[.!?:\"]"));
    }
  }

  /** Whether nearly all words but the short ones begin with a capital letter. */
  private static boolean isTitle(String[] words) {
    int capitals = 0;
    int others = 0;
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++; // of any length: a short name must count like a long one
      } else if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        others++;
      }
    }
    return capitals > CAPITALS_FOR_EACH_OTHER * others;
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String standIn(String word) {
    if (PEOPLES.stream().anyMatch(word::endsWith)) {
      return NATIONALITY;
    }
    boolean plural = PEOPLES.stream().anyMatch(ending -> word.endsWith(ending + "s"));
    return plural ? PEOPLE : NAME;
  }
}
