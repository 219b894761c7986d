package parallax.ui.compare.texts;

import java.util.List;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.TextBox;

/**
 * Takes a caret through a text by the keyboard. From line to line it keeps to where it started,
 * also over lines that are shorter.
 */
final class CaretWalk {
  private double goal;

  /** Where the caret came to by the last step from line to line; -1 where another step followed. */
  private int arrived = -1;

  /**
   * Returns where a key takes a caret.
   *
   * @param move what the key stands for
   * @param from where the caret is
   * @param source in whose text
   * @param reader where its lines stand
   * @param page how many pixels a page goes up or down
   */
  int to(CaretMove move, int from, Source source, ReaderHeights reader, double page) {
    return switch (move) {
      case LEFT -> beside(TextUnit.LETTER, from, source, reader, false);
      case RIGHT -> beside(TextUnit.LETTER, from, source, reader, true);
      case WORD_LEFT -> beside(TextUnit.WORD, from, source, reader, false);
      case WORD_RIGHT -> beside(TextUnit.WORD, from, source, reader, true);
      case UP -> line(from, reader, false, source.text().length());
      case DOWN -> line(from, reader, true, source.text().length());
      case LINE_START -> reader.line(from).start();
      case LINE_END -> reader.line(from).end();
      case PAGE_UP -> vertically(from, reader, middle(reader.caret(from)) - page);
      case PAGE_DOWN -> vertically(from, reader, middle(reader.caret(from)) + page);
      case TEXT_START -> 0;
      case TEXT_END -> source.text().length();
    };
  }

  /** Where letters run from right to left, what stands at the left comes later. */
  private static int beside(
      TextUnit unit, int from, Source source, ReaderHeights reader, boolean right) {
    Span paragraph =
        reader.paragraphs().isEmpty()
            ? new Span(0, 0)
            : reader.paragraphs().get(reader.paragraphAt(from));
    int letter = Math.max(0, (right ? from : from - 1) - paragraph.start());
    boolean mirrored = RightToLeft.runsAt(paragraph.of(source.text()), letter);
    return unit.beyond(source.text(), from, right != mirrored);
  }

  /** Goes to the next line or the one before, to an end of the text where there is none. */
  private int line(int from, ReaderHeights reader, boolean down, int length) {
    int paragraph = reader.paragraphAt(from);
    Span line = reader.line(from);
    int last = reader.paragraphs().size() - 1;
    int beside;
    if (down) {
      boolean lowest = last < 0 || line.end() >= reader.paragraphs().get(paragraph).end();
      if (lowest && paragraph >= last) {
        return length;
      }
      beside = lowest ? reader.paragraphs().get(paragraph + 1).start() : line.end() + 1;
      while (beside < length && reader.line(beside).start() == line.start()) {
        beside++;
      }
    } else {
      boolean highest = last < 0 || line.start() <= reader.paragraphs().get(paragraph).start();
      if (highest && paragraph == 0) {
        return 0;
      }
      beside = highest ? reader.paragraphs().get(paragraph - 1).end() : line.start() - 1;
    }
    return vertically(from, reader, middle(reader.caret(beside)));
  }

  private int vertically(int from, ReaderHeights reader, double y) {
    if (from != arrived) {
      goal = reader.caret(from).x();
    }
    List<Span> paragraphs = reader.paragraphs();
    if (y < 0 || paragraphs.isEmpty()) {
      arrived = 0;
    } else {
      arrived = y > reader.total() ? paragraphs.getLast().end() : reader.placeAt(goal, y);
    }
    return arrived;
  }

  private static double middle(TextBox caret) {
    return caret.y() + caret.height() / 2;
  }
}
