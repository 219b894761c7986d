package parallax.alignment.quantity;

import java.util.List;
import java.util.Set;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.ContentWords;
import parallax.language.NumberWords;
import parallax.language.Token;
import parallax.model.Quantity;
import parallax.model.Span;

/** Reads the words that make a figure one of a part, of a degree, or one on top of another. */
final class Qualifiers {
  private static final Set<String> ADDITIONAL =
      Set.of("another", "additional", "further", "other", "others", "more", "extra");
  private static final Set<String> DEGREES =
      Set.of(
          "seriously",
          "serious",
          "critically",
          "critical",
          "severely",
          "severe",
          "gravely",
          "slightly",
          "slight",
          "lightly",
          "minor",
          "badly");

  private static final Set<String> PERFECT = Set.of("has", "have", "had");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "his", "her", "their", "these", "those");
  private static final Set<String> SHARES =
      Set.of(
          "most", "many", "some", "all", "half", "none", "several", "few", "each", "any", "both");

  /** How far behind a claim a word of degree may stand, in code units. */
  private static final int REACH = 20;

  private Qualifiers() {}

  /** Tells whether a figure is said to come on top of another: "another two", "four others". */
  static boolean isAdditional(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean inside = span.contains(token.span());
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).start() == span.start();
      boolean behind = i > 0 && tokens.get(i - 1).end() == span.end();
      boolean hedge = token.is("more") && i + 1 < tokens.size() && tokens.get(i + 1).is("than");
      if ((inside || before || behind) && ADDITIONAL.contains(token.lower()) && !hedge) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether only the severe or only the light among the things are counted. */
  static boolean isOfDegree(List<Token> tokens, Span span, Quantity quantity) {
    for (Token token : tokens) {
      boolean near = token.start() >= span.start() && token.start() <= span.end() + REACH;
      if (near && DEGREES.contains(token.lower())) {
        return true;
      }
    }
    return ContentWords.of(quantity.counted()).stream().anyMatch(DEGREES::contains);
  }

  /** Tells whether a figure counts some of a number already known: "three of the wounded". */
  static boolean isSome(List<Token> tokens, Span span) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean of = tokens.get(i).is("of") && i > 0 && span.contains(tokens.get(i - 1).span());
      Token next = tokens.get(i + 1);
      if (of && (next.is("the") || next.is("them") || next.is("those") || next.is("whom"))) {
        return isNumber(tokens.get(i - 1));
      }
    }
    return false;
  }

  /** Tells whether a figure is only the whole of another: the five in "two of the five claims". */
  static boolean isWhole(List<Token> tokens, Span span) {
    for (int i = 2; i < tokens.size() && tokens.get(i - 1).start() < span.start(); i++) {
      boolean own = tokens.get(i).start() == span.start();
      if (own && DETERMINERS.contains(tokens.get(i - 1).lower()) && tokens.get(i - 2).is("of")) {
        return i > 2 && (isNumber(tokens.get(i - 3)) || SHARES.contains(tokens.get(i - 3).lower()));
      }
    }
    return false;
  }

  /** Tells whether a figure is that of a count that goes on: "have since been registered". */
  static boolean isRunning(List<Token> tokens, Span span) {
    Span clause = Clauses.around(tokens, span);
    for (int i = clause.start(); i < clause.end(); i++) {
      Token token = tokens.get(i);
      boolean far = token.is("far") && i > 0 && tokens.get(i - 1).is("so");
      boolean since = token.is("since") && i > 0 && PERFECT.contains(tokens.get(i - 1).lower());
      if (far || since || token.is("already")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Token token) {
    return token.isNumber() || NumberWords.find(token.lower()).isPresent();
  }
}
