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
          Map.entry("hire", "hired"),
          Map.entry("idle", "sent home or on leave"),
          Map.entry("deport", "deported"),
          Map.entry("protest", "who protested"),
          Map.entry("meet", "who met"),
          Map.entry("deploy", "deployed"),
          Map.entry("reject", "rejected or opposed"),
          Map.entry("elect", "in the vote"),
          Map.entry("hit", "hit"),
          Map.entry("close", "closed"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("return", "who returned"),
          Map.entry("capture", "captured"),
          Map.entry("employ", "employed"),
          Map.entry("stay", "remaining"),
          Map.entry("face", "affected"));

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
