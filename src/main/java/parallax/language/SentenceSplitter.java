package parallax.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.model.Span;

/**
 * Cuts a paragraph into sentences: ICU's rules, mended where they split behind an abbreviation,
 * before a closing quotation mark, also one between blanks, or inside brackets.
 */
final class SentenceSplitter {
  private static final String CLOSING = "\"\u201d\u2019'\u00bb)]";

  /** No sentence has so many letters: a text without ends of sentences is cut at its blanks. */
  private static final int LONGEST = 4_000;

  private static final String ENDING = ".!?\u2026";

  private final String text;

  SentenceSplitter(String text) {
    this.text = text;
  }

  /** Returns the sentences of the paragraph without the white space around them. */
  List<Span> split(Span paragraph) {
    String part = paragraph.of(text);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(part);
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    int counted = 0;
    boolean quoted = false;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      for (; counted < next; counted++) {
        quoted ^= part.charAt(counted) == '"';
      }
      int to = quoted ? behindClosing(part, next) : next;
      if (to <= from || to < part.length() && continues(part, from, to)) {
        continue;
      }
      Span trimmed = trim(part, from, to);
      for (Span piece : pieces(part, trimmed)) {
        sentences.add(new Span(paragraph.start() + piece.start(), paragraph.start() + piece.end()));
      }
      from = to;
    }
    return sentences;
  }

  /** Returns the sentence whole, or cut where it is far too long for one. */
  private static List<Span> pieces(String part, Span sentence) {
    List<Span> pieces = new ArrayList<>();
    int from = sentence.start();
    while (from < sentence.end()) {
      int to = sentence.end();
      if (to - from > LONGEST) {
        to = from + LONGEST;
        while (to < sentence.end() && !isBlank(part.charAt(to))) {
          to++;
        }
      }
      Span piece = trim(part, from, to);
      if (piece.length() > 0) {
        pieces.add(piece);
      }
      from = to;
    }
    return pieces;
  }

  /** Where a closing mark stands between blanks ({@code left . " He}), the place behind it. */
  private static int behindClosing(String part, int at) {
    boolean alone =
        at < part.length()
            && part.charAt(at) == '"'
            && (at + 1 == part.length() || isBlank(part.charAt(at + 1)));
    int end = alone ? at + 1 : at;
    while (alone && end < part.length() && isBlank(part.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether ICU's break at {@code to} is none. */
  private static boolean continues(String part, int from, int to) {
    Span sentence = trim(part, from, to);
    if (sentence.length() == 0) {
      return false;
    }
    int last = sentence.end() - 1;
    int next = part.codePointAt(to);
    if (Character.isLowerCase(next)) {
      return true;
    }
    if (part.charAt(last) != '.') {
      return CLOSING.indexOf(part.charAt(last)) < 0 && ENDING.indexOf(part.charAt(last)) < 0;
    }
    int wordStart = last;
    while (wordStart > sentence.start() && !Character.isWhitespace(part.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = stripOpening(part.substring(wordStart, last));
    if (word.indexOf('.') >= 0 && !Letters.any(word, Character::isDigit)) {
      if (isHalfOfDay(word) && isDayOrMonth(part, to)) {
        return true; // "at 11:42 p.m. Saturday"
      }
      // "U.S. Secretary" goes on; "at 1 p.m. The" does not, nor does "in the U.S. He"
      return Character.isUpperCase(word.charAt(0)) && !opensSentence(part, to);
    }
    return Abbreviations.holds(word);
  }

  private static boolean isHalfOfDay(String word) {
    return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
  }

  private static boolean isDayOrMonth(String part, int at) {
    int end = at;
    while (end < part.length() && Character.isLetter(part.charAt(end))) {
      end++;
    }
    boolean owns = end < part.length() && CLOSING.indexOf(part.charAt(end)) >= 0; // "Friday's vote"
    return !owns && CalendarNames.holds(part.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static String stripOpening(String word) {
    int i = 0;
    while (i < word.length() && !Character.isLetterOrDigit(word.charAt(i))) {
      i++;
    }
    return word.substring(i);
  }

  /** Tells whether the word at the offset is one that opens sentences rather than names. */
  private static boolean opensSentence(String part, int at) {
    int end = at;
    while (end < part.length() && Character.isLetter(part.charAt(end))) {
      end++;
    }
    return Openers.WORDS.contains(part.substring(at, end).toLowerCase(Locale.ROOT));
  }

  private static Span trim(String part, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(part.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(part.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
