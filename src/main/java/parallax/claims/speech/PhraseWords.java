package parallax.claims.speech;

import java.util.Set;
import parallax.language.Lexicon;

/** Words by which the bounds of noun phrases around a mark of speech are known. */
final class PhraseWords {
  private static final Set<String> TIMES = Lexicon.words(PhraseWords.class, "speech-times.txt");
  private static final Set<String> OCCASIONS =
      Lexicon.words(PhraseWords.class, "speech-occasions.txt");
  private static final Set<String> DOCUMENTS =
      Lexicon.words(PhraseWords.class, "document-nouns.txt");
  private static final Set<String> PERIODS =
      Set.of("day", "night", "morning", "evening", "week", "weekend", "month", "year", "summer");
  private static final Set<String> CLOCK =
      Set.of("minutes", "hours", "days", "weeks", "months", "years", "moments", "shortly", "soon");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  private PhraseWords() {}

  /** Tells whether the word puts something in time: a day, a month, "yesterday". */
  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Tells whether the word points to a place: "officials here said". */
  static boolean isPlace(String lower) {
    return lower.equals("here") || lower.equals("there");
  }

  /** Tells whether the noun counts time before or after something: "hours", "weeks". */
  static boolean isClock(String lower) {
    return CLOCK.contains(lower);
  }

  /** Tells whether the noun is a stretch of the calendar: "week", "morning". */
  static boolean isPeriod(String lower) {
    return PERIODS.contains(lower);
  }

  /** Tells whether the noun is an occasion or medium of speech: "statement", "interview". */
  static boolean isOccasion(String lower) {
    return OCCASIONS.contains(lower);
  }

  /** Tells whether the noun is a text, poll, picture or the like, which shows something. */
  static boolean isDocument(String lower) {
    return DOCUMENTS.contains(lower);
  }

  /** Tells whether the word is a pronoun such as "his". */
  static boolean isPossessive(String lower) {
    return POSSESSIVES.contains(lower);
  }

  /** Tells whether the token is the "'s" or the apostrophe of a possessive. */
  static boolean isPossessiveMark(String lower) {
    return lower.equals("'s") || lower.equals("'") || lower.equals("\u2019");
  }
}
