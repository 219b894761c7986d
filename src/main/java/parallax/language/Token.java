package parallax.language;

import java.util.Locale;
import parallax.model.Span;

/**
 * A word, number or sign in a text.
 *
 * @param text as it stands
 * @param lower in lower case, curly apostrophes made straight
 * @param span where it stands in the document's text
 * @param type what it is made of
 */
public record Token(String text, String lower, Span span, TokenType type) {

  static Token of(String document, int start, int end, TokenType type) {
    String text = document.substring(start, end);
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Token(text, lower, new Span(start, end), type);
  }

  /** Returns the offset of the first code unit. */
  public int start() {
    return span.start();
  }

  /** Returns the offset behind the last code unit. */
  public int end() {
    return span.end();
  }

  /** Tells whether this is a word. */
  public boolean isWord() {
    return type == TokenType.WORD;
  }

  /** Tells whether this is a number in digits. */
  public boolean isNumber() {
    return type == TokenType.NUMBER;
  }

  /** Tells whether this is a word that starts with a capital. */
  public boolean isCapitalized() {
    return type == TokenType.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether the token is this text, given in lower case. */
  public boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }
}
