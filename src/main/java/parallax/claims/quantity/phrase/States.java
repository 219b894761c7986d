package parallax.claims.quantity.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Lexicon;

/** Adjectives and participles that stand for the thing counted or behind it: "31 dead". */
public final class States {
  private static final Map<String, String> CLASSES = Lexicon.pairs(States.class, "states.tsv");

  private States() {}

  /** Returns the class of predicate that a lower-case word expresses as a state; null if none. */
  public static @Nullable String of(String lower) {
    return CLASSES.get(lower);
  }
}
