package parallax.claims.quantity.phrase;

import parallax.language.TokenType;

/**
 * A word, number or sign as the number grammar sees it: a token, or a part of a hyphenated token
 * that starts with a number word ("twenty", "-", "five").
 *
 * @param text as it stands
 * @param lower in lower case, curly apostrophes made straight
 * @param start offset of its first code unit in the document's text
 * @param end offset behind its last code unit
 * @param token the place of its token in the sentence
 * @param type what it is made of
 * @param glued whether it follows the piece before without a space
 */
public record Piece(
    String text, String lower, int start, int end, int token, TokenType type, boolean glued) {

  /** Tells whether it is a number in digits. */
  public boolean isNumber() {
    return type == TokenType.NUMBER;
  }

  /** Tells whether it is made of letters. */
  public boolean isWord() {
    return type == TokenType.WORD;
  }

  /** Tells whether it is a word that begins with a capital. */
  public boolean isCapitalized() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Tells whether it is a hyphen. */
  public boolean isHyphen() {
    return switch (text) {
      case "-", "\u2010", "\u2011" -> true;
      default -> false;
    };
  }

  /** Tells whether this is a hyphen, a dash or a minus sign. */
  public boolean isDash() {
    return isHyphen()
        || switch (text) {
          case "\u2013", "\u2014", "\u2012", "\u2212" -> true;
          default -> false;
        };
  }

  /** Tells whether it opens or closes a quotation. */
  public boolean isQuotationMark() {
    return switch (text) {
      case "\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb" -> true;
      default -> false;
    };
  }
}
