package parallax.ui.compare.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parallax.model.Span;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;

/** Measures text in letters that are all ten pixels wide on lines that are twenty high. */
public record LetterMeasure(double em) implements TextMeasure {
  public static final double LETTER = 10;
  public static final double LINE = 20;

  @Override
  public double height(List<Run> runs, double width) {
    int letters = runs.stream().mapToInt(run -> run.text().length()).sum();
    return Math.max(1, Math.ceilDiv(letters, perLine(width))) * LINE;
  }

  private static int perLine(double width) {
    return Math.max(1, (int) (width / LETTER));
  }

  @Override
  public List<TextBox> boxes(List<Run> runs, double width, Span range) {
    String text = runs.stream().map(Run::text).collect(Collectors.joining());
    int perLine = perLine(width);
    List<TextBox> boxes = new ArrayList<>();
    int end = Math.min(range.end(), text.length());
    for (int at = range.start(); at < end; ) {
      int line = at / perLine;
      int lineEnd = Math.min(end, (line + 1) * perLine);
      boxes.add(
          new TextBox((at - line * perLine) * LETTER, line * LINE, (lineEnd - at) * LETTER, LINE));
      at = lineEnd;
    }
    return boxes;
  }

  @Override
  public TextBox caret(List<Run> runs, double width, int place) {
    int perLine = perLine(width);
    return new TextBox(place % perLine * LETTER, place / perLine * LINE, 0, LINE);
  }

  @Override
  public Span line(List<Run> runs, double width, int place) {
    int perLine = perLine(width);
    int start = place / perLine * perLine;
    int length = runs.stream().mapToInt(run -> run.text().length()).sum();
    return new Span(start, Math.min(start + perLine - 1, length));
  }

  @Override
  public int placeAt(List<Run> runs, double width, double x, double y) {
    Span line = line(runs, width, (int) (y / LINE) * perLine(width));
    return Math.clamp(line.start() + Math.round(x / LETTER), line.start(), line.end());
  }
}
