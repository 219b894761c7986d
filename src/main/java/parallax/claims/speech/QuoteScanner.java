package parallax.claims.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.claims.speech.QuoteMark.Side;
import parallax.model.Span;

/**
 * Finds what stands between quotation marks, paragraph by paragraph.
 *
 * <p>A quotation inside a quotation belongs to the outer one. A quotation that goes on in the next
 * paragraph is two, the first marked as continued. A mark that never closes reaches to the end of
 * its paragraph where it opens it, else to the end of its sentence. Where every line is a
 * paragraph, the mark that closes it may stand between blanks a line or two below.
 */
final class QuoteScanner {
  /** The most lines below the opening mark that are looked through for the closing one. */
  private static final int MOST_LINES = 4;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Quotation> found = new ArrayList<>();
  private boolean goesOn;

  private QuoteScanner(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** Returns the quotations of a text in order; none lies inside another. */
  static List<Quotation> scan(String text, List<Span> paragraphs) {
    QuoteScanner scanner = new QuoteScanner(text, paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      scanner.scan(i);
    }
    return List.copyOf(scanner.found);
  }

  private void scan(int paragraph) {
    List<QuoteMark> marks = QuoteMark.of(text, paragraphs.get(paragraph));
    boolean balanced = closings(marks) >= openings(marks);
    if (goesOn) {
      marks = finish(marks, paragraph);
    }
    QuoteMark open = null;
    int depth = 0;
    int searched = 0;
    for (QuoteMark mark : marks) {
      if (open == null) {
        if (mark.side() != Side.CLOSING && !isStray(mark, marks)) {
          open = mark;
          depth = 1;
          searched = mark.end();
        }
      } else if (mark.single() != open.single()) {
        continue;
      } else if (mark.side() != Side.OPENING) {
        depth--;
        if (depth == 0) {
          add(open, mark.start(), mark.end(), paragraph, false);
          open = null;
        }
      } else {
        int stop = balanced ? -1 : sentenceEnd(searched, mark.start());
        searched = mark.end();
        if (stop > 0) {
          add(open, stop, stop, paragraph, false);
          open = mark;
        } else {
          depth++;
        }
      }
    }
    if (open != null) {
      unclosed(open, paragraph);
    }
  }

  /** A mark between blanks behind a stop, with none to follow, closes what began elsewhere. */
  private boolean isStray(QuoteMark mark, List<QuoteMark> marks) {
    return mark == marks.getLast() && isBehindStop(mark);
  }

  private boolean isBehindStop(QuoteMark mark) {
    return mark.side() == Side.EITHER
        && mark.start() >= 2
        && isBlank(text.charAt(mark.start() - 1))
        && ",.!?".indexOf(text.charAt(mark.start() - 2)) >= 0;
  }

  /** Takes what began in a paragraph before up to the mark that closes it. */
  private List<QuoteMark> finish(List<QuoteMark> marks, int paragraph) {
    Span around = paragraphs.get(paragraph);
    QuoteMark start = new QuoteMark(around.start(), around.start(), Side.OPENING, false);
    if (marks.isEmpty()) {
      add(start, around.end(), around.end(), paragraph, true);
      return marks;
    }
    goesOn = false;
    add(start, marks.getFirst().start(), marks.getFirst().end(), paragraph, false);
    return marks.subList(1, marks.size());
  }

  /** Tells whether a mark between blanks, the odd one of its line, closes a quotation below. */
  private boolean closesBelow(int paragraph) {
    for (int i = paragraph + 1; i < paragraphs.size() && i <= paragraph + MOST_LINES; i++) {
      List<QuoteMark> marks = QuoteMark.of(text, paragraphs.get(i));
      if (!marks.isEmpty()) {
        QuoteMark first = marks.getFirst();
        return !first.single() && marks.size() % 2 == 1 && isBehindStop(first);
      }
    }
    return false;
  }

  private static long openings(List<QuoteMark> marks) {
    return marks.stream().filter(mark -> mark.side() == Side.OPENING).count();
  }

  private static long closings(List<QuoteMark> marks) {
    return marks.stream().filter(mark -> mark.side() == Side.CLOSING).count();
  }

  private void unclosed(QuoteMark open, int paragraph) {
    Span around = paragraphs.get(paragraph);
    boolean repeated = startsWithMark(paragraph + 1);
    goesOn = !repeated && !open.single() && open.side() == Side.EITHER && closesBelow(paragraph);
    if (goesOn) {
      add(open, around.end(), around.end(), paragraph, true);
    } else if (repeated || open.start() == around.start()) {
      add(open, around.end(), around.end(), paragraph, repeated);
    } else {
      int stop = sentenceEnd(open.end(), around.end());
      int end = stop > 0 ? stop : around.end();
      add(open, end, end, paragraph, false);
    }
  }

  private boolean startsWithMark(int paragraph) {
    if (paragraph >= paragraphs.size()) {
      return false;
    }
    int first = text.charAt(paragraphs.get(paragraph).start());
    return first == '"' || first == '\u201c' || first == '\u00ab';
  }

  /** Returns the end of the first sentence between two offsets, its stop included, or -1. */
  private int sentenceEnd(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?') && Character.isWhitespace(text.charAt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  private void add(QuoteMark open, int innerEnd, int outerEnd, int paragraph, boolean continued) {
    Span inner = trim(open.end(), innerEnd);
    if (inner != null) {
      found.add(new Quotation(inner, new Span(open.start(), outerEnd), paragraph, continued));
    }
  }

  private @Nullable Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return start < end ? new Span(start, end) : null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
