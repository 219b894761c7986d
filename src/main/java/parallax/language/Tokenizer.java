package parallax.language;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/**
 * Cuts a stretch of text into words, numbers and signs, in one pass and linear time.
 *
 * <p>A possessive "'s" is a token of its own; a word keeps inner hyphens ("co-operation") but a
 * number and the word behind it are parted ("24-hour" is "24", "-", "hour"; "$3.6bn" is "$", "3.6",
 * "bn").
 */
public final class Tokenizer {
  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text, Span span) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
  }

  /** Returns the tokens of the stretch, in order. */
  public static List<Token> tokenize(String text, Span span) {
    Tokenizer tokenizer = new Tokenizer(text, span);
    tokenizer.run();
    return List.copyOf(tokenizer.tokens);
  }

  private void run() {
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at += Character.charCount(c);
      } else if (Character.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        mark(c);
      }
    }
  }

  private void number() {
    int from = at;
    while (at < end && (isDigit(at) || isSeparator(at))) {
      at++;
    }
    add(from, TokenType.NUMBER);
  }

  /** A separator stands between two digits; a comma or thin space only before three of them. */
  private boolean isSeparator(int i) {
    char c = text.charAt(i);
    if (c == '.') {
      return isDigit(i + 1);
    }
    return (c == ',' || c == '\u00a0' || c == '\u2009' || c == '\u202f')
        && isDigit(i + 1)
        && isDigit(i + 2)
        && isDigit(i + 3)
        && !isDigit(i + 4);
  }

  private boolean isDigit(int i) {
    return i < end && Character.isDigit(text.charAt(i));
  }

  private void word() {
    int from = at;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetter(c) || isCombining(c) || Character.isDigit(c)) {
        at += Character.charCount(c);
      } else if (isInner(c)) {
        at++;
      } else {
        break;
      }
    }
    if (isAbbreviationStop(from)) {
      at++;
    }
    int possessive = possessiveStart(from);
    if (possessive > from) {
      int stop = at;
      at = possessive;
      add(from, TokenType.WORD);
      at = stop;
      add(possessive, TokenType.WORD);
    } else {
      add(from, TokenType.WORD);
    }
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** An apostrophe, hyphen or full stop with a letter on either side belongs to the word. */
  private boolean isInner(int c) {
    boolean joins = c == '\'' || c == '\u2019' || c == '-' || c == '\u2011' || c == '.' || c == '&';
    return joins && at + 1 < end && Character.isLetter(text.codePointAt(at + 1));
  }

  /** "U.S." and "p.m." keep their last full stop, and so do titles such as "Gen.". */
  private boolean isAbbreviationStop(int from) {
    if (at >= end || text.charAt(at) != '.') {
      return false;
    }
    String word = text.substring(from, at);
    return word.indexOf('.') > 0 || Abbreviations.holds(word);
  }

  private int possessiveStart(int from) {
    int i = at - 2;
    if (i <= from) {
      return -1;
    }
    char apostrophe = text.charAt(i);
    char s = text.charAt(i + 1);
    return (apostrophe == '\'' || apostrophe == '\u2019') && (s == 's' || s == 'S') ? i : -1;
  }

  private void mark(int c) {
    int from = at;
    if (text.startsWith("...", at) && at + 3 <= end) {
      at += 3;
    } else if (isDetachedPossessive()) {
      at += 2;
      add(from, TokenType.WORD);
      return;
    } else {
      at += Character.charCount(c);
    }
    add(from, TokenType.MARK);
  }

  /** Some corpora set the ending apart: "the minister 's claim". */
  private boolean isDetachedPossessive() {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019')
        && at + 1 < end
        && text.charAt(at + 1) == 's'
        && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)))
        && !tokens.isEmpty()
        && tokens.getLast().isWord()
        && tokens.getLast().end() == at - 1;
  }

  private void add(int from, TokenType type) {
    tokens.add(Token.of(text, from, at, type));
  }
}
