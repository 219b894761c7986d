package parallax.ui.compare;

import java.util.Arrays;

/** Where the rows of the table stand one under the other, and how far they are scrolled. */
final class RowHeights {
  private double[] tops = {0};
  private double viewport;
  private double scroll;

  /** Sets the heights of all rows, from the top, in pixels. */
  void setHeights(double[] heights) {
    tops = new double[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i];
    }
    scrollTo(scroll);
  }

  /** Sets the height of the part in sight. */
  void setViewport(double height) {
    viewport = Math.max(0, height);
    scrollTo(scroll);
  }

  int count() {
    return tops.length - 1;
  }

  double total() {
    return tops[count()];
  }

  double viewport() {
    return viewport;
  }

  double scroll() {
    return scroll;
  }

  double maxScroll() {
    return Math.max(0, total() - viewport);
  }

  /** Scrolls to a distance from the top, as far as there are rows. */
  void scrollTo(double distance) {
    scroll = Math.clamp(distance, 0, maxScroll());
  }

  /** Scrolls as little as brings a row wholly into sight. */
  void reveal(int row) {
    if (row >= 0 && row < count()) {
      double lowest = tops[row];
      double highest = tops[row + 1] - viewport;
      scrollTo(lowest < scroll ? lowest : Math.min(lowest, Math.max(scroll, highest)));
    }
  }

  /** Returns where a row's upper edge stands in the part in sight. */
  double y(int row) {
    return tops[row] - scroll;
  }

  double height(int row) {
    return tops[row + 1] - tops[row];
  }

  /** Returns the first row in sight. */
  int first() {
    return at(scroll);
  }

  /** Returns the row after the last one in sight. */
  int end() {
    return count() == 0 ? 0 : Math.min(count(), at(scroll + viewport - 0.5) + 1);
  }

  private int at(double distance) {
    int found = Arrays.binarySearch(tops, distance);
    return Math.clamp(found >= 0 ? found : -found - 2L, 0, Math.max(0, count() - 1));
  }
}
