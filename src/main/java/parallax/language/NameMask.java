package parallax.language;

import java.util.Locale;
import java.util.Set;

/**
 * Hides names from the tagger, so that what it makes of a sentence does not hang on who or what is
 * named in it: each name becomes one and the same stand-in. A word is taken for a name that is
 * capitalised inside a sentence, or that opens one and is a name elsewhere in the text; headlines
 * that capitalise most of their words are left alone.
 */
final class NameMask {
  private static final WordForm NAME = WordForm.of("John");
  private static final WordForm NATIONALITY = WordForm.of("American");
  private static final WordForm PEOPLE = WordForm.of("Americans");

  /** In a title so many words are capitalised for each longer one that is not. */
  private static final int CAPITALS_FOR_EACH_OTHER = 4;

  private NameMask() {}

  /**
   * Replaces the names among the words of a sentence, in place.
   *
   * @param names the words that the text shows to be names
   * @param surnames its last names that look like other words, in lower case
   */
  static void hide(WordForm[] words, Set<String> names, Set<String> surnames) {
    if (isTitle(words)) {
      return;
    }
    boolean opens = true;
    for (int i = 0; i < words.length; i++) {
      String word = words[i].plain();
      boolean letters = startsWithLetter(word);
      boolean surname =
          letters && !surnames.isEmpty() && isName(word) && surnames.contains(words[i].lower());
      if (surname) {
        words[i] = NAME;
      } else if (letters && (!opens || names.contains(word))) {
        words[i] = words[i].standIn();
      }
      opens = !letters && (opens || opensSentence(word));
    }
  }

  /** Whether nearly all words but the short ones begin with a capital letter. */
  static boolean isTitle(WordForm[] words) {
    int capitals = 0;
    int others = 0;
    for (WordForm form : words) {
      String word = form.plain();
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++; // of any length: a short name must count like a long one
      } else if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        others++;
      }
    }
    return capitals > CAPITALS_FOR_EACH_OTHER * others;
  }

  private static boolean startsWithLetter(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }

  private static boolean opensSentence(String mark) {
    return mark.length() == 1 && ".!?:\"".indexOf(mark.charAt(0)) >= 0;
  }

  /** Returns what stands for a word inside a sentence: the word itself if it is no name. */
  static WordForm standIn(WordForm form) {
    String word = form.plain();
    if (!isName(word)) {
      return form;
    }
    if (Peoples.isSingular(word)) {
      return NATIONALITY;
    }
    boolean plural = word.endsWith("s") && Peoples.isSingular(word.substring(0, word.length() - 1));
    return plural ? PEOPLE : NAME;
  }

  private static boolean isName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && !isOfCalendar(word.toLowerCase(Locale.ROOT));
  }

  /** Days and months are no names, and the model knows them. */
  private static boolean isOfCalendar(String lower) {
    return CalendarNames.isWeekday(lower) || CalendarNames.isMonth(lower);
  }
}
