package parallax.ui.compare.geometry;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where the rows of the table stand one under the other, and how far they are scrolled. The height
 * of a row is exact once it came into sight, and estimated before unless all were asked for.
 */
public final class RowHeights {
  /** Tables of more rows are only ever measured piece by piece. */
  private static final int MEASURED_AT_ONCE = 60;

  private IntToDoubleFunction measure = _ -> 0;
  private double[] heights = {};
  private boolean[] exact = {};
  private Stacked rows = new Stacked(heights);
  private double viewport;
  private double scroll;

  /**
   * Takes up other rows.
   *
   * @param count how many rows there are
   * @param estimate about how high a row is, in pixels
   * @param exactly measures a row, from 0 at the top, in pixels
   */
  public void setRows(int count, double estimate, IntToDoubleFunction exactly) {
    measure = exactly;
    heights = new double[count];
    exact = new boolean[count];
    Arrays.fill(heights, estimate);
    rows = new Stacked(heights);
    settleInSight();
  }

  /** Makes the heights of all rows exact, unless they are very many; tells whether one was not. */
  public boolean settleAll() {
    return count() <= MEASURED_AT_ONCE && settle(0, count());
  }

  /** Makes the heights of some rows exact; tells whether one was not. */
  private boolean settle(int from, int to) {
    boolean changed = false;
    for (int i = from; i < to; i++) {
      if (!exact[i]) {
        exact[i] = true;
        heights[i] = measure.applyAsDouble(i);
        changed = true;
      }
    }
    if (changed) {
      rows = new Stacked(heights);
    }
    return changed;
  }

  /** Makes the heights exact of all rows that are in sight once they are exact. */
  private void settleInSight() {
    scroll = Math.clamp(scroll, 0, maxScroll());
    while (settle(first(), end())) {
      scroll = Math.clamp(scroll, 0, maxScroll());
    }
  }

  /** Sets the height of the part in sight. */
  public void setViewport(double height) {
    viewport = Math.max(0, height);
    settleInSight();
  }

  int count() {
    return heights.length;
  }

  /** Returns the height of all rows, in pixels. */
  public double total() {
    return rows.total();
  }

  /** Returns the lowest edge of a row within a height from the top of all rows. */
  public double edgeWithin(double height) {
    while (count() > 0 && settle(0, rows.at(height) + 1)) {
      // what was measured may let more rows in
    }
    return total() <= height ? total() : rows.top(rows.at(height));
  }

  /** Returns the height of the part in sight, in pixels. */
  public double viewport() {
    return viewport;
  }

  /** Returns how far the rows are scrolled, in pixels. */
  public double scroll() {
    return scroll;
  }

  /** Returns how far the rows can be scrolled, in pixels. */
  public double maxScroll() {
    return Math.max(0, total() - viewport);
  }

  /** Scrolls to a distance from the top, as far as there are rows. */
  public void scrollTo(double distance) {
    scroll = distance;
    settleInSight();
  }

  /** Scrolls as little as brings a row wholly into sight, and no row at the top only in part. */
  public void reveal(int row) {
    if (row >= 0 && row < count()) {
      settle(row, row + 1);
      scrollTo(revealing(row));
      // rows above it may have turned out higher or lower
      scrollTo(revealing(row));
    }
  }

  private double revealing(int row) {
    double lowest = rows.top(row);
    double highest = rows.top(row + 1) - viewport;
    if (scroll >= highest) {
      return Math.min(lowest, scroll);
    }
    int first = rows.at(highest);
    return Math.min(lowest, rows.top(first) < highest ? rows.top(first + 1) : rows.top(first));
  }

  /** Returns where a row's upper edge stands in the part in sight. */
  public double y(int row) {
    return rows.top(row) - scroll;
  }

  /** Returns a row's height, in pixels. */
  public double height(int row) {
    return rows.top(row + 1) - rows.top(row);
  }

  /** Returns the first row in sight. */
  public int first() {
    return rows.at(scroll);
  }

  /** Returns the row after the last one in sight. */
  public int end() {
    return count() == 0 ? 0 : Math.min(count(), rows.at(scroll + viewport - 0.5) + 1);
  }
}
