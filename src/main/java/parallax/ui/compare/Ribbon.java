package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
   * Returns the ribbons between columns.
   *
   * @param geometry where the columns stand
   * @param passages for each column the first line of its passage, from the top of its text; null
   *     where the source says nothing
   * @param gaps for each column without a passage where a line may pass between its paragraphs,
   *     from the top of its text
   */
  static List<Ribbon> between(
      ColumnGeometry geometry, List<@Nullable TextBox> passages, List<Double> gaps) {
    List<Ribbon> ribbons = new ArrayList<>();
    int from = -1;
    for (int to = 0; to < geometry.columns(); to++) {
      TextBox right = passages.get(to);
      if (right == null) {
        continue;
      }
      TextBox left = from < 0 ? null : passages.get(from);
      if (left != null) {
        ribbons.add(between(geometry, from, left, to, right, gaps));
      }
      from = to;
    }
    return ribbons;
  }

  private static Ribbon between(
      ColumnGeometry geometry, int from, TextBox left, int to, TextBox right, List<Double> gaps) {
    List<Point> points = new ArrayList<>();
    points.add(point(geometry, from, textRight(geometry, from), left));
    for (int column = from + 1; column < to; column++) {
      double y = gaps.get(column) - geometry.reader(column).scroll();
      points.add(new Point(geometry.x(column) + geometry.padding() / 2, y, y));
      points.add(new Point(geometry.right(column) - geometry.padding() / 2, y, y));
    }
    points.add(point(geometry, to, geometry.x(to) + geometry.padding(), right));
    return new Ribbon(points, to > from + 1);
  }

  private static double textRight(ColumnGeometry geometry, int column) {
    return geometry.x(column) + geometry.padding() + geometry.lineWidth();
  }

  private static Point point(ColumnGeometry geometry, int column, double x, TextBox box) {
    double scroll = geometry.reader(column).scroll();
    return new Point(x, box.y() - scroll, box.bottom() - scroll);
  }
}
