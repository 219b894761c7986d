package parallax.language;

import parallax.model.Span;

/** A word, number or sign in a text. */
public final class Token {
  private final WordForm form;
  private final int start;
  private final TokenType type;

  private Token(WordForm form, int start, TokenType type) {
    this.form = form;
    this.start = start;
    this.type = type;
  }

  static Token of(String document, int start, int end, TokenType type) {
    return new Token(WordForm.of(document, start, end), start, type);
  }

  WordForm form() {
    return form;
  }

  /** Returns the token as it stands. */
  public String text() {
    return form.text();
  }

  /** Returns the token in lower case, curly apostrophes made straight. */
  public String lower() {
    return form.lower();
  }

  /** Returns what it is made of. */
  public TokenType type() {
    return type;
  }

  /** Returns where it stands in the document's text. */
  public Span span() {
    return new Span(start, end());
  }

  /** Returns the offset of the first code unit. */
  public int start() {
    return start;
  }

  /** Returns the offset behind the last code unit. */
  public int end() {
    return start + form.text().length();
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
    return type == TokenType.WORD && Character.isUpperCase(form.text().codePointAt(0));
  }

  /** Tells whether the token is this text, given in lower case. */
  public boolean is(String lowerCase) {
    return form.lower().equals(lowerCase);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token that
        && start == that.start
        && type == that.type
        && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return 31 * text().hashCode() + start;
  }

  @Override
  public String toString() {
    return text() + "@" + start;
  }
}
