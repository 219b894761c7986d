package parallax.claims.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Lexicon;

/** The classes that words for the same happening fall into: "die", "perish", "toll" are "kill". */
final class PredicateClasses {
  private static final Map<String, String> CLASSES = load();

  private PredicateClasses() {}

  /** Returns the class of a lemma; null if it is in none. */
  static @Nullable String of(String lemma) {
    return CLASSES.get(lemma);
  }

  /** Tells whether this is the name of a class rather than a lemma that is in none. */
  static boolean isClass(String name) {
    return CLASSES.containsValue(name);
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
