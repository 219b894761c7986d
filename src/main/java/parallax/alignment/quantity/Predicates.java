package parallax.alignment.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for what is said of things counted, for labels and reasons. */
public final class Predicates {
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

  /**
   * What is said of things, beside fates, in words that fit any of them, whichever way a sentence
   * turns it.
   */
  private static final Set<String> OF_ANYTHING =
      Set.of("deport", "damage", "deploy", "dismiss", "idle");

  /** What only people do. */
  private static final Set<String> OF_PEOPLE = Set.of("attend", "protest", "meet", "return");

  /** The finer classes of one that gathers several, in the words of those that say so. */
  private static final Map<String, String> FINER =
      Map.of("displace", "displaced", "evacuate", "evacuated", "shelter", "in shelters");

  private Predicates() {}

  /** Returns the words for the key of a predicate; the key itself where there are none. */
  public static String words(String key) {
    return WORDS.getOrDefault(key, key);
  }

  /** Tells whether the words fit things or people of which this is said, without a look at how. */
  public static boolean fits(String key, boolean people) {
    boolean anything = PredicateReader.FATES.contains(key) || OF_ANYTHING.contains(key);
    return anything || people && OF_PEOPLE.contains(key);
  }

  /** Returns the words for what all of the claims say, as fine as they all say it. */
  public static String words(String key, List<QuantityFrame> question) {
    String finer = question.getFirst().quantity().predicate();
    boolean all =
        finer != null
            && question.stream().allMatch(frame -> finer.equals(frame.quantity().predicate()));
    return all && FINER.containsKey(finer) ? FINER.get(finer) : words(key);
  }

  /** Tells whether there are words for the key of a predicate. */
  static boolean holds(String key) {
    return WORDS.containsKey(key);
  }
}
