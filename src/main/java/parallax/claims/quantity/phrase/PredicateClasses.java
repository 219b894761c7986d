package parallax.claims.quantity.phrase;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.Lexicon;

/** The classes that words for the same happening fall into: "die", "perish", "toll" are "kill". */
public final class PredicateClasses {
  /** Classes of verbs behind which even a small bare number counts persons: "killing seven". */
  public static final Set<String> HARMS = Set.of("kill", "injure", "trap", "arrest", "displace");

  private static final Map<String, String> CLASSES = load();

  private PredicateClasses() {}

  /** Returns the class of a lemma; null if it is in none. */
  public static @Nullable String of(String lemma) {
    return CLASSES.get(lemma);
  }

  /** Tells whether this is the name of a class rather than a lemma that is in none. */
  public static boolean isClass(String name) {
    return CLASSES.containsValue(name);
  }

  /**
   * Returns what a noun itself tells of those who are counted, "a death toll", "a population"; null
   * if it tells nothing.
   */
  public static @Nullable String ofNoun(String wording) {
    String head = wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String state = States.of(head);
    if (state != null) {
      return state;
    }
    return switch (Lemmas.noun(head)) {
      case "toll", "death", "fatality" -> "kill";
      case "injury" -> "injure";
      case "casualty" -> "casualty";
      case "population", "inhabitant" -> "live";
      case "arrest", "detention" -> "arrest";
      case "evacuee" -> "evacuate";
      default -> null;
    };
  }

  private static Map<String, String> load() {
    Map<String, String> classes = new LinkedHashMap<>();
    Lexicon.pairs(PredicateClasses.class, "predicate-classes.tsv")
        .forEach(
            (name, lemmas) -> {
              for (String lemma : lemmas.split(" ")) {
                classes.putIfAbsent(lemma, name);
              }
            });
    return classes;
  }
}
