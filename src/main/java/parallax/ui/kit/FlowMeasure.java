package parallax.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.TextLineInfo;
import parallax.model.Span;

/**
 * Measures text by laying it out as it will be shown. Heights are kept, and so are the last
 * layouts, because the marks of one paragraph are asked for one after the other.
 */
public final class FlowMeasure implements TextMeasure {
  private static final int HEIGHTS_KEPT = 20_000;
  private static final int LAYOUTS_KEPT = 64;

  private final double em;
  private final Map<Key, Double> heights = new RecentMap<>(HEIGHTS_KEPT);
  private final Map<Key, RunFlow> layouts = new RecentMap<>(LAYOUTS_KEPT);

  /**
   * Measures for one size of text.
   *
   * @param em size of the interface's text in pixels
   */
  public FlowMeasure(double em) {
    this.em = em;
  }

  @Override
  public double em() {
    return em;
  }

  @Override
  public double height(List<Run> runs, double width) {
    Key key = new Key(List.copyOf(runs), width);
    Double known = heights.get(key);
    if (known != null) {
      return known;
    }
    double height = Math.ceil(new RunFlow(runs, em).prefHeight(width));
    heights.put(key, height);
    return height;
  }

  @Override
  public List<TextBox> boxes(List<Run> runs, double width, Span range) {
    RunFlow flow = flow(runs, width);
    String text = words(runs);
    List<TextBox> boxes = new ArrayList<>();
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      int start = Math.max(range.start(), line.start());
      int end = Math.min(range.end(), line.end());
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        box(flow.getRangeShape(start, end, false)).ifPresent(boxes::add);
      }
    }
    return boxes;
  }

  @Override
  public TextBox caret(List<Run> runs, double width, int place) {
    Rectangle2D at = flow(runs, width).getLayoutInfo().caretInfoAt(place, true).getSegmentAt(0);
    return new TextBox(at.getMinX(), at.getMinY(), 0, at.getHeight());
  }

  @Override
  public Span line(List<Run> runs, double width, int place) {
    return line(flow(runs, width), words(runs), place);
  }

  private static Span line(RunFlow flow, String text, int place) {
    for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
      if (place < line.end()) {
        int end = line.end();
        while (end > line.start()
            && end < text.length()
            && Character.isWhitespace(text.charAt(end - 1))) {
          end--;
        }
        return new Span(line.start(), end);
      }
    }
    List<TextLineInfo> lines = flow.getLayoutInfo().getTextLines(false);
    return new Span(lines.isEmpty() ? 0 : lines.getLast().start(), text.length());
  }

  @Override
  public int placeAt(List<Run> runs, double width, double x, double y) {
    RunFlow flow = flow(runs, width);
    HitInfo hit = flow.getHitInfo(new Point2D(x, y));
    // Behind the space at a line's end stands the next line.
    return Math.min(hit.getInsertionIndex(), line(flow, words(runs), hit.getCharIndex()).end());
  }

  private static String words(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private RunFlow flow(List<Run> runs, double width) {
    return layouts.computeIfAbsent(new Key(List.copyOf(runs), width), this::laidOut);
  }

  private RunFlow laidOut(Key key) {
    RunFlow flow = new RunFlow(key.runs(), em);
    flow.resize(key.width(), flow.prefHeight(key.width()));
    flow.layout();
    return flow;
  }

  /** Returns the box around the outline of a range, which is made of straight edges. */
  private static Optional<TextBox> box(PathElement[] outline) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (PathElement element : outline) {
      double x;
      double y;
      if (element instanceof MoveTo move) {
        x = move.getX();
        y = move.getY();
      } else if (element instanceof LineTo line) {
        x = line.getX();
        y = line.getY();
      } else {
        continue;
      }
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return right > left
        ? Optional.of(new TextBox(left, top, right - left, bottom - top))
        : Optional.empty();
  }

  private record Key(List<Run> runs, double width) {}
}
