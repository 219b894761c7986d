package parallax.alignment.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.Phrases;
import parallax.language.Token;
import parallax.model.Quantity;
import parallax.model.Span;

/** Tells in what time so much comes about as a figure says: "$5 a week", "a weekly cost of $5". */
final class Rates {
  private static final Set<String> EACH = Set.of("a", "an", "per", "every", "each");
  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year");
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "hourly", "hour",
          "daily", "day",
          "weekly", "week",
          "monthly", "month",
          "quarterly", "quarter",
          "annual", "year",
          "annually", "year",
          "yearly", "year");

  /** How many words behind a figure its rate may stand. */
  private static final int REACH = 3;

  private Rates() {}

  /** Returns the time, null where the figure is a total. */
  static @Nullable String of(List<Token> tokens, Span span, Quantity quantity) {
    if (quantity.counted() != null) {
      for (String word : Phrases.line(quantity.counted()).split(" ")) {
        if (ADJECTIVES.containsKey(word)) {
          return ADJECTIVES.get(word);
        }
      }
    }
    int behind = 0;
    for (int i = 0; i < tokens.size() && behind < REACH; i++) {
      Token token = tokens.get(i);
      if (token.start() < span.start()) {
        continue;
      }
      behind += token.start() >= span.end() ? 1 : 0;
      if (behind > 0 && !token.isWord()) {
        return null;
      }
      if (ADJECTIVES.containsKey(token.lower())) {
        return ADJECTIVES.get(token.lower());
      }
      boolean each = i > 0 && EACH.contains(tokens.get(i - 1).lower());
      if (each && tokens.get(i - 1).start() >= span.start() && TIMES.contains(token.lower())) {
        return token.lower();
      }
    }
    return null;
  }
}
