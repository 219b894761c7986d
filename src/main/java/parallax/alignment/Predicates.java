package parallax.alignment;

import java.util.Map;

/** The words for what is said of things counted, for labels and reasons. */
final class Predicates {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("kill", "killed"),
          Map.entry("injure", "injured"),
          Map.entry("missing", "missing"),
          Map.entry("trap", "trapped"),
          Map.entry("displace", "displaced or evacuated"),
          Map.entry("rescue", "rescued"),
          Map.entry("arrest", "arrested"),
          Map.entry("infect", "infected"),
          Map.entry("damage", "damaged"),
          Map.entry("attend", "who attended"),
          Map.entry("dismiss", "dismissed"),
          Map.entry("pay", "paid"),
          Map.entry("spend", "spent"),
          Map.entry("hire", "hired"));

  private Predicates() {}

  /** Returns the words for the key of a predicate; the key itself where there are none. */
  static String words(String key) {
    return WORDS.getOrDefault(key, key);
  }

  /** Tells whether there are words for the key of a predicate. */
  static boolean holds(String key) {
    return WORDS.containsKey(key);
  }
}
