package parallax.claims.quantity.phrase;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/**
 * Phrases of one or more words and what each stands for, looked up in a sentence's pieces; the
 * longest wins.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTable<V> {
  private final Map<String, V> phrases = new LinkedHashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private int longest;

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param first its first piece
   * @param last its last piece
   */
  record Match<V>(V value, int first, int last) {}

  void add(String phrase, V value) {
    StringBuilder key = new StringBuilder();
    int words = 0;
    List<Token> tokens = Tokenizer.tokenize(phrase, new Span(0, phrase.length()));
    for (Token token : tokens) {
      key.append(words++ == 0 ? "" : " ").append(token.lower());
    }
    if (!tokens.isEmpty()) {
      openings.add(tokens.getFirst().lower());
      endings.add(tokens.getLast().lower());
    }
    phrases.putIfAbsent(key.toString(), value);
    longest = Math.max(longest, words);
  }

  /** Returns the longest phrase that starts at a piece. */
  @Nullable Match<V> from(Pieces pieces, int first) {
    if (!openings.contains(pieces.lower(first))) {
      return null;
    }
    Match<V> found = null;
    StringBuilder key = new StringBuilder();
    for (int last = first; last < pieces.size() && last < first + longest; last++) {
      key.append(last == first ? "" : " ").append(pieces.lower(last));
      V value = phrases.get(key.toString());
      if (value != null) {
        found = new Match<>(value, first, last);
      }
    }
    return found;
  }

  /** Returns the longest phrase whose last piece is this one. */
  @Nullable Match<V> upTo(Pieces pieces, int last) {
    if (!endings.contains(pieces.lower(last))) {
      return null;
    }
    for (int first = Math.max(0, last - longest + 1); first <= last; first++) {
      StringBuilder key = new StringBuilder();
      for (int i = first; i <= last; i++) {
        key.append(i == first ? "" : " ").append(pieces.lower(i));
      }
      V value = phrases.get(key.toString());
      if (value != null) {
        return new Match<>(value, first, last);
      }
    }
    return null;
  }
}
