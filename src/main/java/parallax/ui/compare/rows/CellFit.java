package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.List;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;

/** Keeps what a cell says short: what takes too many lines ends in a word that opens the row. */
final class CellFit {
  private static final int LINES_OF_A_VALUE = 2;
  private static final int LINES_BELOW = 3;

  /** So many characters are given up to end at a word's end. */
  private static final int LONGEST_WORD = 24;

  private final TextMeasure measure;
  private final double width;
  private final Run more;

  /**
   * Fits words into a width.
   *
   * @param measure how text is measured
   * @param width width of a line in pixels
   * @param more the words that open the row
   */
  CellFit(TextMeasure measure, double width, String more) {
    this.measure = measure;
    this.width = width;
    this.more = new Run("\u00a0… " + more, TextRole.LINK);
  }

  /** Returns the lines of a cell, long ones cut. */
  List<List<Run>> fit(List<List<Run>> lines) {
    return lines.stream().map(this::fitLine).toList();
  }

  private List<Run> fitLine(List<Run> line) {
    if (line.isEmpty() || measure.height(line, width) <= limit(line)) {
      return line;
    }
    double limit = limit(line);
    int fits = 0;
    int tooLong = line.stream().mapToInt(run -> run.text().length()).sum();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (measure.height(cut(line, middle), width) <= limit) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return cut(line, wordEnd(line, fits));
  }

  /** Returns a height that so many lines reach and one more does not. */
  private double limit(List<Run> line) {
    TextRole role = line.getFirst().role();
    boolean isValue =
        role == TextRole.VALUE || role == TextRole.VALUE_CHOSEN || role == TextRole.WORDS;
    double one = measure.height(List.of(new Run("x", role)), width);
    double spacing = Math.round(role.spacing() * measure.em());
    return (isValue ? LINES_OF_A_VALUE : LINES_BELOW) * (one + spacing) + 1;
  }

  private static int wordEnd(List<Run> line, int length) {
    StringBuilder text = new StringBuilder();
    line.forEach(run -> text.append(run.text()));
    int space = text.lastIndexOf(" ", length);
    if (space > Math.max(0, length - LONGEST_WORD)) {
      return space;
    }
    boolean halved = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return halved ? length - 1 : length;
  }

  private List<Run> cut(List<Run> line, int length) {
    List<Run> kept = new ArrayList<>();
    int left = length;
    for (Run run : line) {
      if (left > 0) {
        String text = run.text().substring(0, Math.min(left, run.text().length()));
        kept.add(new Run(text, run.role()));
        left -= text.length();
      }
    }
    kept.add(more);
    return kept;
  }
}
