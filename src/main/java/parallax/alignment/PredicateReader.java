package parallax.alignment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;
import parallax.model.Quantity;
import parallax.model.Span;

/** Reads what is said of the things counted, where the claim itself doesn't tell it well. */
final class PredicateReader {
  /** What happens to people, each of it to other people of one event. */
  static final Set<String> FATES =
      Set.of("kill", "injure", "missing", "trap", "displace", "arrest", "rescue", "infect");

  /** Tells whether a verb says of a count that it rises, falls or stands. */
  static boolean isCounting(@Nullable String lemma) {
    return lemma != null && COUNTING.contains(lemma);
  }

  /** Verbs of a count that rises, falls or stands: what is counted stands before them. */
  private static final Set<String> COUNTING =
      Set.of("rise", "raise", "stand", "reach", "climb", "fall", "drop", "increase", "put", "give");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "was", "were", "been", "have", "has", "had", "are", "is", "being", "be", "still", "who",
          "that", "which");

  private PredicateReader() {}

  /**
   * Returns the key of what is said: by the claim, by the words counted, by the verb right behind,
   * or by the words before a verb of counting; null where nothing tells.
   *
   * @param tokens those of the claim's sentence
   * @param span the claim's
   */
  static @Nullable String read(List<Token> tokens, Span span, Quantity quantity, Counted counted) {
    String said = quantity.predicate();
    String key = said == null || ContentWords.isFunctionWord(said) ? null : ContentWords.key(said);
    if (isCounting(said) || counted.head() == null && key == null) {
      String fate = fateBefore(tokens, span);
      if (fate != null) {
        return fate;
      }
    }
    if (key != null && isEventOrState(key)) {
      return "leave".equals(key) && counted.people() ? "displace" : key;
    }
    if (counted.deed() != null && (counted.people() || counted.head() == null)) {
      return counted.deed();
    }
    String phrase = quantity.counted();
    if (phrase != null && (phrase.contains("resident") || phrase.contains("inhabitant"))) {
      return "live";
    }
    String following = following(tokens, span);
    return following == null ? key : following;
  }

  private static boolean isEventOrState(String key) {
    Concepts.Sort sort = Concepts.sortOfKey(key);
    return sort == Concepts.Sort.EVENT || sort == Concepts.Sort.STATE;
  }

  /** "The number of displaced people had risen to 900", "the death toll of the fire is 8". */
  private static @Nullable String fateBefore(List<Token> tokens, Span span) {
    Span clause = Clauses.around(tokens, span);
    for (Token token : tokens.subList(clause.start(), clause.end())) {
      if (token.end() > span.start()) {
        return null;
      }
      String key = token.isWord() ? ContentWords.key(token.lower()) : "";
      if (FATES.contains(key)) {
        return key;
      }
    }
    return null;
  }

  /**
   * Returns the event or state told right behind a figure, also behind an insertion between commas:
   * "70 people, including children, were evacuated"; null where there is none.
   */
  private static @Nullable String following(List<Token> tokens, Span span) {
    boolean inserted = false;
    boolean looking = true;
    for (Token token : tokens) {
      if (token.start() < span.end()) {
        continue;
      }
      if (token.is(",")) {
        inserted = true;
        looking = true;
      } else if (looking && token.isWord() && !isAdverbOrAuxiliary(token)) {
        String key = ContentWords.key(token.lower());
        if (isEventOrState(key)) {
          return key;
        }
        looking = false;
        if (!inserted) {
          return null;
        }
      }
    }
    return null;
  }

  private static boolean isAdverbOrAuxiliary(Token token) {
    return token.lower().endsWith("ly") || AUXILIARIES.contains(token.lower());
  }
}
