package parallax.importing.page;

import java.util.ArrayList;
import java.util.List;
import parallax.importing.text.Prose;

/**
 * Tells which lines of a text continue the line before.
 *
 * <p>A text is taken for hard-wrapped when many of its lines of 40 to 120 letters break off within
 * a sentence. Then a line goes on in the next one unless it is clearly shorter than the others. In
 * other texts a line goes on only where the next begins with a small letter, as happens when links
 * within a sentence were saved on lines of their own.
 */
final class Wrapping {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  /** So many lines must break off within a sentence, and so large a share of all line ends. */
  private static final int FEWEST_BREAKS = 3;

  private static final double SHARE_OF_BREAKS = 0.3;

  private final String text;
  private final boolean wrapped;
  private final int width;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    int breaks = 0;
    int boundaries = 0;
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).afterBlank()) {
        continue;
      }
      boundaries++;
      int length = lines.get(i).length();
      if (length >= NARROWEST && length <= WIDEST) {
        lengths.add(length);
        breaks += breaksOff(lines.get(i), lines.get(i + 1)) ? 1 : 0;
      }
    }
    lengths.sort(null);
    wrapped = breaks >= FEWEST_BREAKS && breaks >= boundaries * SHARE_OF_BREAKS;
    width = lengths.isEmpty() ? NARROWEST : lengths.get(lengths.size() * 9 / 10);
  }

  /** Tells whether the next line continues this one. */
  boolean joins(Line line, Line next) {
    if (next.afterBlank() || line.hint() != next.hint() || isBullet(text, next.start())) {
      return false;
    }
    if (!wrapped) {
      return line.length() >= NARROWEST && breaksOff(line, next);
    }
    boolean newParagraph = next.indent() > line.indent() && endsSentence(line);
    double full = endsSentence(line) ? 0.8 : 0.6;
    return !newParagraph && line.length() <= WIDEST && line.length() >= width * full;
  }

  private boolean breaksOff(Line line, Line next) {
    return !endsSentence(line) && Character.isLowerCase(text.codePointAt(next.start()));
  }

  private boolean endsSentence(Line line) {
    return Prose.endsSentence(text, line.start(), line.end());
  }

  /** Tells whether an item of a list starts here. */
  static boolean isBullet(String text, int at) {
    char letter = text.charAt(at);
    boolean sign = "•◦▪●○■□–—-*·‣⁃►".indexOf(letter) >= 0;
    return sign && at + 1 < text.length() && text.charAt(at + 1) == ' ';
  }
}
