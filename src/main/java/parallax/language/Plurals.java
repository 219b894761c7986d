package parallax.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Puts English nouns into the plural: irregular forms from a list, the rest by their endings. */
public final class Plurals {
  private static final Map<String, String> IRREGULAR = irregular();

  /** Words that end like "policeman" and are no men. */
  private static final Set<String> NO_MEN =
      Set.of("human", "german", "roman", "norman", "ottoman", "shaman", "talisman", "caiman");

  private Plurals() {}

  private static Map<String, String> irregular() {
    Map<String, String> plurals = new HashMap<>();
    Lexicon.pairs(Lemmas.class, "irregular-nouns.tsv")
        .forEach((form, singular) -> plurals.putIfAbsent(singular, form));
    return plurals;
  }

  /** Returns the plural of a lower-case noun; a noun in the plural stays as it is. */
  public static String of(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    int n = noun.length();
    if (n < 2 || !Lemmas.noun(noun).equals(noun)) {
      return noun;
    }
    if (noun.endsWith("man") && !NO_MEN.contains(noun)) {
      return noun.substring(0, n - 3) + "men";
    }
    boolean consonant = "aeiou".indexOf(noun.charAt(n - 2)) < 0;
    if (noun.endsWith("y") && consonant) {
      return noun.substring(0, n - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s")
            || noun.endsWith("x")
            || noun.endsWith("z")
            || noun.endsWith("ch")
            || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }
}
