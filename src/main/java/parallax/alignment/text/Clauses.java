package parallax.alignment.text;

import java.util.List;
import java.util.Set;
import parallax.language.Token;
import parallax.model.Span;

/** Finds the part of a sentence that goes with a claim: from one clause boundary to the next. */
public final class Clauses {
  private static final Set<String> MARKS = Set.of(",", ";", ":", "\u2014", "\u2013", "(", ")");
  private static final Set<String> OPENERS =
      Set.of(
          "which",
          "who",
          "when",
          "where",
          "while",
          "that",
          "but",
          "although",
          "after",
          "before",
          "because",
          "whereas",
          "as");

  private Clauses() {}

  /** Tells whether a lower-case word opens another clause. */
  public static boolean isOpener(String lower) {
    return OPENERS.contains(lower);
  }

  /** Returns the first and last token of the clause around a span; the last is excluded. */
  public static Span around(List<Token> tokens, Span span) {
    int first = 0;
    int last = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mark = MARKS.contains(token.lower());
      boolean further =
          token.is("and") && i + 1 < tokens.size() && tokens.get(i + 1).lower().endsWith("ing");
      if (!mark && !further && !OPENERS.contains(token.lower())) {
        continue;
      }
      if (token.end() <= span.start()) {
        first = mark ? i + 1 : i;
      } else if (token.start() >= span.end()) {
        last = i;
        break;
      }
    }
    return new Span(first, StrictMath.max(first, last));
  }
}
