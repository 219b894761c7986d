package parallax.language;

import java.util.List;

/**
 * Tells the names of peoples by how they end in English. Endings, not a list of peoples: a list
 * would know some and not others.
 */
public final class Peoples {
  /** How words for nationalities and peoples end, without the plural. */
  private static final List<String> ENDINGS =
      List.of(
          "ian", "ean", "can", "ese", "ish", "ani", "ari", "aqi", "eli", "udi", "ali", "eni",
          "iti");

  /** Shorter words with such an end are mostly the names of persons. */
  private static final int SHORTEST_PLURAL = 6;

  private Peoples() {}

  /** Tells whether a word ends as the adjective of a country or one of its people: "Norwegian". */
  public static boolean isSingular(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word ends as the name of a whole people: "Norwegians". */
  public static boolean isPlural(String word) {
    if (word.length() < SHORTEST_PLURAL) {
      return false;
    }
    return word.endsWith("ans")
        || word.endsWith("ese")
        || word.endsWith("s") && isSingular(word.substring(0, word.length() - 1));
  }
}
