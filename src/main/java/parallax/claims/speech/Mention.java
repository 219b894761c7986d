package parallax.claims.speech;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as a sentence names them.
 *
 * @param name the name or description
 * @param office the office or other description beside a name; null where there is none
 * @param kind what sort of speaker it is
 */
record Mention(String name, @Nullable String office, Kind kind) {
  private static final List<String> LINKS =
      List.of(" of ", " for ", " in ", " at ", " from ", " with ", " to ", ",");

  /** What sort of speaker it is. */
  enum Kind {
    /** A person by name. */
    PERSON,
    /** An organisation, a country, several people, or somebody without a name. */
    OTHER,
    /** A word such as "he". */
    PRONOUN
  }

  /** Returns the last word of the name in lower case. */
  String lastName() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  /** Tells whether it says who without a name: "the official". */
  boolean isDescription() {
    return office == null && name.regionMatches(true, 0, "the ", 0, "the ".length());
  }

  /** Tells whether it is no name: "a man in a torn coat", "his mother". */
  boolean isDescribed() {
    return !name.isEmpty() && name.codePoints().noneMatch(Character::isUpperCase);
  }

  /**
   * Tells whether a noun says what the speaker is: "director of the hospital" is a director, no
   * hospital, and "ministry spokesman" no ministry.
   *
   * @param person whether the noun stands for persons
   */
  boolean isA(String noun, boolean person) {
    String description = office == null ? name : office;
    String lower = description.toLowerCase(Locale.ROOT);
    int end = lower.length();
    for (String link : LINKS) {
      int at = lower.indexOf(link);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String head = lower.substring(0, end);
    if (head.endsWith(" " + noun) || head.equals(noun)) {
      return person || kind != Kind.PERSON;
    }
    return person && (" " + head + " ").contains(" " + noun + " ");
  }

  /** Tells whether the word stands in name or office, whatever its case. */
  boolean describes(String word) {
    String all = " " + name + " " + (office == null ? "" : office) + " ";
    String lower = all.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(word);
    while (at > 0) {
      boolean whole =
          !Character.isLetterOrDigit(lower.charAt(at - 1))
              && !Character.isLetterOrDigit(lower.charAt(at + word.length()));
      if (whole) {
        return true;
      }
      at = lower.indexOf(word, at + 1);
    }
    return false;
  }
}
