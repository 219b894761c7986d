package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.kit.TextBox;

/**
 * What joins the passages of the chosen row in two columns.
 *
 * @param points where it passes, from the left: the first and the last are the two passages
 * @param bridged whether columns without a passage lie between
 */
record Ribbon(List<Point> points, boolean bridged) {
  Ribbon {
    points = List.copyOf(points);
  }

  /**
   * A place that a ribbon passes.
   *
   * @param x from the left of the view
   * @param top upper edge, from the top of the texts
   * @param bottom lower edge
   */
  record Point(double x, double top, double bottom) {
    double middle() {
      return (top + bottom) / 2;
    }
  }

  /**
   * Returns the ribbons between the columns in sight.
   *
   * @param geometry where the columns stand
   * @param passages by column the first line of its passage, from the top of its text
   * @param gap for a column without a passage the height at which a line may pass between its
   *     paragraphs, from the top of its text
   */
  static List<Ribbon> between(
      ColumnGeometry geometry, Map<Integer, TextBox> passages, IntToDoubleFunction gap) {
    List<Ribbon> ribbons = new ArrayList<>();
    List<Integer> passed = new ArrayList<>();
    int from = -1;
    for (int column : geometry.inSight()) {
      TextBox right = passages.get(column);
      if (right == null) {
        passed.add(column);
        continue;
      }
      TextBox left = passages.get(from);
      if (left != null) {
        List<Point> points = new ArrayList<>();
        points.add(point(geometry, from, textRight(geometry, from), left));
        passed.forEach(each -> pass(geometry, each, gap.applyAsDouble(each), points));
        points.add(point(geometry, column, geometry.x(column) + geometry.padding(), right));
        ribbons.add(new Ribbon(points, !passed.isEmpty()));
      }
      passed.clear();
      from = column;
    }
    return ribbons;
  }

  private static void pass(ColumnGeometry geometry, int column, double gap, List<Point> points) {
    double y = gap - geometry.reader(column).scroll();
    points.add(new Point(geometry.x(column) + geometry.padding() / 2, y, y));
    points.add(new Point(geometry.right(column) - geometry.padding() / 2, y, y));
  }

  private static double textRight(ColumnGeometry geometry, int column) {
    return geometry.x(column) + geometry.padding() + geometry.lineWidth(column);
  }

  private static Point point(ColumnGeometry geometry, int column, double x, TextBox box) {
    double scroll = geometry.reader(column).scroll();
    return new Point(x, box.y() - scroll, box.bottom() - scroll);
  }
}
