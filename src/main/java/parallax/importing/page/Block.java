package parallax.importing.page;

import java.util.List;
import parallax.importing.text.Prose;

/**
 * A paragraph, headline, menu entry or the like: one line of a page, or several that belong
 * together.
 *
 * @param lines its lines, at least one
 * @param text its letters, lines joined and runs of spaces made one
 * @param words number of words
 * @param sentences number of sentence ends
 * @param endsSentence whether it ends as sentences do
 * @param bullet whether it is marked as an item of a list
 */
public record Block(
    List<Line> lines, String text, int words, int sentences, boolean endsSentence, boolean bullet) {

  private static final int LONG = 25;

  static Block of(String page, List<Line> lines) {
    var joined = new StringBuilder();
    for (Line line : lines) {
      appendLine(joined, page, line);
    }
    String text = joined.toString();
    return new Block(
        List.copyOf(lines),
        text,
        Prose.words(text),
        Prose.sentences(text),
        Prose.endsSentence(text, 0, text.length()),
        Wrapping.isBullet(page, lines.getFirst().start()) || lines.getFirst().hint() == Hint.ITEM);
  }

  private static void appendLine(StringBuilder joined, String page, Line line) {
    if (Prose.needsSpace(joined)) {
      joined.append(' ');
    }
    boolean afterSpace = false;
    for (int i = line.start(); i < line.end(); i++) {
      char letter = page.charAt(i);
      if (letter != ' ' || !afterSpace) {
        joined.append(letter);
      }
      afterSpace = letter == ' ';
    }
  }

  /** Tells whether it reads as running text. */
  public boolean isProse() {
    return endsSentence && words > 1 || sentences >= 2 && words >= 10 || words >= LONG;
  }

  /** Returns what the markup says about its first line. */
  public Hint hint() {
    return lines.getFirst().hint();
  }

  /** Tells whether an empty line stands before it. */
  public boolean afterBlank() {
    return lines.getFirst().afterBlank();
  }

  int start() {
    return lines.getFirst().start();
  }
}
