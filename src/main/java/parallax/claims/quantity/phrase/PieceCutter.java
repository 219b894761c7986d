package parallax.claims.quantity.phrase;

import java.util.ArrayList;
import java.util.List;
import parallax.language.NumberWords;
import parallax.language.Sentence;
import parallax.language.Token;
import parallax.language.TokenType;
import parallax.language.Tokenizer;
import parallax.model.Span;

/**
 * Cuts a sentence's tokens into the pieces of the number grammar: hyphenated words that start with
 * a number word or follow a number are parted at the hyphens, and a currency code that sticks to
 * its digits ("USD10m") is parted from them.
 */
public final class PieceCutter {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private PieceCutter(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.text = sentence.text();
  }

  /** Cuts a sentence into pieces. */
  public static Pieces cut(Sentence sentence) {
    PieceCutter cutter = new PieceCutter(sentence);
    cutter.run();
    return new Pieces(sentence, cutter.pieces);
  }

  private void run() {
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int code = token.isWord() ? currencyCode(token) : 0;
      if (code > 0) {
        i = currency(i, code);
        continue;
      }
      if (token.isWord() && hyphen(token.text(), 0) > 0 && startsNumber(i, token)) {
        parts(i, token);
      } else {
        add(token.text(), token.lower(), token.start(), i, token.type());
      }
      i++;
    }
  }

  /** Tells whether a hyphenated word is part of a number: "two-thirds", "20-year-old". */
  private boolean startsNumber(int i, Token token) {
    String first = token.lower().substring(0, hyphen(token.text(), 0));
    if (NumberWords.find(first).isPresent()) {
      return true;
    }
    if (i < 1 || pieces.isEmpty()) {
      return false;
    }
    Piece before = pieces.getLast();
    return before.isNumber()
        || before.isHyphen() && pieces.size() > 1 && pieces.get(pieces.size() - 2).isNumber()
        || before.text().equals("%")
        || NumberWords.find(before.lower()).isPresent();
  }

  private void parts(int i, Token token) {
    String text = token.text();
    int from = 0;
    for (int to = hyphen(text, 0); to >= 0; to = hyphen(text, from)) {
      part(token, i, from, to, TokenType.WORD);
      part(token, i, to, to + 1, TokenType.MARK);
      from = to + 1;
    }
    part(token, i, from, text.length(), TokenType.WORD);
  }

  private void part(Token token, int i, int from, int to, TokenType type) {
    if (to > from) {
      add(
          token.text().substring(from, to),
          token.lower().substring(from, to),
          token.start() + from,
          i,
          type);
    }
  }

  /** Returns the length of the currency code before the token's digits, 0 if there is none. */
  private int currencyCode(Token token) {
    String text = token.text();
    int letters = 0;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean digits = letters < text.length() && Character.isDigit(text.charAt(letters));
    boolean known =
        MoneySigns.isCode(text.substring(0, letters))
            || MoneySigns.isCode("$" + text.substring(0, letters));
    return digits && known && (letters > 2 || isSum(token, text.substring(0, letters)))
        ? letters
        : 0;
  }

  /** "PS2.7m" is a sum in pounds, "PS5" a name. */
  private boolean isSum(Token token, String code) {
    if (!code.equals("PS")) {
      return true;
    }
    String word = token.text();
    int behind = token.start() + word.length() - sentence.span().start();
    boolean goes = behind + 1 < text.length() && Character.isDigit(text.charAt(behind + 1));
    boolean parted = goes && (text.charAt(behind) == ',' || text.charAt(behind) == '.');
    return parted || word.endsWith("m") || word.endsWith("bn");
  }

  /** Reads the digits behind a currency code anew: they were taken for the tail of a word. */
  private int currency(int i, int code) {
    Token token = tokens.get(i);
    add(
        token.text().substring(0, code),
        token.lower().substring(0, code),
        token.start(),
        i,
        TokenType.WORD);
    int base = sentence.span().start();
    int from = token.start() + code - base;
    int to = from;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    for (Token part : Tokenizer.tokenize(text, new Span(from, to))) {
      add(part.text(), part.lower(), base + part.start(), i, part.type());
    }
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).start() < base + to) {
      next++;
    }
    return next;
  }

  private void add(String text, String lower, int start, int token, TokenType type) {
    boolean glued = !pieces.isEmpty() && pieces.getLast().end() == start;
    pieces.add(new Piece(text, lower, start, start + text.length(), token, type, glued));
  }

  private static int hyphen(String text, int from) {
    int plain = text.indexOf('-', from);
    int hard = text.indexOf('\u2011', from);
    return plain < 0 ? hard : hard < 0 ? plain : Math.min(plain, hard);
  }
}
