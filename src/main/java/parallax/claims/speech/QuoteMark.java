package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.model.Span;

/**
 * A quotation mark in a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last character; two apostrophes in a row are one mark
 * @param side whether it opens or closes
 * @param single whether it is a single mark
 */
record QuoteMark(int start, int end, Side side, boolean single) {

  private static final Set<String> SHORTENED = Set.of("s", "re", "ve", "ll", "d", "m", "t");

  /** Words between blanks and single marks are a quotation from so many on. */
  private static final int FEWEST_WORDS = 4;

  /** What a mark does. */
  enum Side {
    OPENING,
    CLOSING,
    /** A straight mark that may do either. */
    EITHER
  }

  /** Returns the marks of a paragraph in order; apostrophes are none. */
  static List<QuoteMark> of(String text, Span paragraph) {
    List<QuoteMark> marks = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int end = at + 1;
      char c = text.charAt(at);
      switch (c) {
        case '\u201c', '\u00ab', '\u201e' -> marks.add(curlyOpening(text, paragraph, at));
        case '\u201d', '\u00bb' -> marks.add(new QuoteMark(at, end, Side.CLOSING, false));
        case '"', '\u201f' -> marks.add(straight(text, paragraph, at, end, false));
        case '\'', '`' -> {
          if (end < paragraph.end() && text.charAt(end) == c) {
            end++;
            marks.add(straight(text, paragraph, at, end, false));
          } else if (c == '\'' && isSingle(text, paragraph, at)) {
            marks.add(straight(text, paragraph, at, end, true));
          }
        }
        case '\u2018' -> marks.add(new QuoteMark(at, end, Side.OPENING, true));
        case '\u2019' -> {
          if (isSingle(text, paragraph, at)) {
            marks.add(straight(text, paragraph, at, end, true));
          }
        }
        default -> {
          // no mark
        }
      }
      at = end;
    }
    return withoutLoneSingles(marks);
  }

  /** German closes with the mark that English opens with: it then stands behind a word. */
  private static QuoteMark curlyOpening(String text, Span paragraph, int at) {
    boolean behindWord = at > paragraph.start() && isWordly(text.charAt(at - 1));
    boolean beforeWord = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    return new QuoteMark(
        at, at + 1, behindWord && !beforeWord ? Side.CLOSING : Side.OPENING, false);
  }

  private static QuoteMark straight(
      String text, Span paragraph, int start, int end, boolean single) {
    boolean opens =
        end < paragraph.end()
            && !isBlank(text.charAt(end))
            && (start == paragraph.start() || !isWordly(text.charAt(start - 1)));
    boolean closes = start > paragraph.start() && !isBlank(text.charAt(start - 1));
    Side side = opens == closes ? Side.EITHER : opens ? Side.OPENING : Side.CLOSING;
    return new QuoteMark(start, end, side, single);
  }

  /** Tells a single mark from an apostrophe: a word stands on one side of it only. */
  private static boolean isSingle(String text, Span paragraph, int at) {
    boolean before = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean behind = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (before && behind) {
      return false;
    }
    if (behind) {
      return !isShortened(text, paragraph, at)
          && !Character.isDigit(text.charAt(at + 1))
          && (at == paragraph.start() || !isWordly(text.charAt(at - 1)));
    }
    if (!before) {
      return at > paragraph.start() && isWordly(text.charAt(at - 1))
          || isAlone(text, paragraph, at);
    }
    // "workers' rights" is no closing mark, "so he went' " may be one
    return text.charAt(at - 1) != 's' || !continuesInLowerCase(text, paragraph, at + 1);
  }

  /** "Hale 's", "they 've", with a blank in front: no mark. */
  private static boolean isShortened(String text, Span paragraph, int at) {
    int end = at + 1;
    while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean blank = at > paragraph.start() && isBlank(text.charAt(at - 1));
    return blank && SHORTENED.contains(text.substring(at + 1, end));
  }

  /**
   * A mark between blanks, behind a stop or a comma, or a word that is no plural: {@code said : '
   * It is over . '}
   */
  private static boolean isAlone(String text, Span paragraph, int at) {
    boolean blank = at + 1 == paragraph.end() || isBlank(text.charAt(at + 1));
    if (at == paragraph.start()) {
      return blank;
    }
    return blank
        && isBlank(text.charAt(at - 1))
        && at - 2 >= paragraph.start()
        && isWordly(text.charAt(at - 2))
        && (!Character.isLetterOrDigit(text.charAt(at - 2))
            || text.charAt(at - 2) != 's'
                && (isFar(text, paragraph, at, 1) || isFar(text, paragraph, at, -1)));
  }

  /** Tells whether the next mark between blanks in a direction is several words away. */
  private static boolean isFar(String text, Span paragraph, int at, int step) {
    int blanks = 0;
    for (int i = at + step; i > paragraph.start() && i < paragraph.end(); i += step) {
      char c = text.charAt(i);
      blanks += isBlank(c) ? 1 : 0;
      if (c == text.charAt(at)
          && isBlank(text.charAt(i - 1))
          && (i + 1 == paragraph.end() || isBlank(text.charAt(i + 1)))) {
        return blanks > FEWEST_WORDS;
      }
    }
    return false;
  }

  private static boolean continuesInLowerCase(String text, Span paragraph, int from) {
    int at = from;
    while (at < paragraph.end() && isBlank(text.charAt(at))) {
      at++;
    }
    return at > from && at < paragraph.end() && Character.isLowerCase(text.charAt(at));
  }

  /** Drops single marks that have no partner in the paragraph. */
  private static List<QuoteMark> withoutLoneSingles(List<QuoteMark> marks) {
    int lastClosing = marks.size() - 1;
    while (lastClosing >= 0
        && !(marks.get(lastClosing).single && marks.get(lastClosing).side != Side.OPENING)) {
      lastClosing--;
    }
    List<QuoteMark> kept = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < marks.size(); i++) {
      QuoteMark mark = marks.get(i);
      if (!mark.single) {
        kept.add(mark);
      } else if (open) {
        kept.add(mark);
        open = mark.side == Side.OPENING;
      } else if (mark.side != Side.CLOSING && i < lastClosing) {
        kept.add(mark);
        open = true;
      }
    }
    return kept;
  }

  private static boolean isWordly(char c) {
    return Character.isLetterOrDigit(c) || ".,!?;:)\u2026".indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
