package parallax.ui.compare;

/** Where the rows of the table stand one under the other, and how far they are scrolled. */
final class RowHeights {
  private Stacked rows = new Stacked(new double[0]);
  private double viewport;
  private double scroll;

  /** Sets the heights of all rows, from the top, in pixels. */
  void setHeights(double[] heights) {
    rows = new Stacked(heights);
    scrollTo(scroll);
  }

  /** Sets the height of the part in sight. */
  void setViewport(double height) {
    viewport = Math.max(0, height);
    scrollTo(scroll);
  }

  int count() {
    return rows.count();
  }

  double total() {
    return rows.total();
  }

  /** Returns the lowest edge of a row within a height from the top of all rows. */
  double edgeWithin(double height) {
    return total() <= height ? total() : rows.top(rows.at(height));
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
      double lowest = rows.top(row);
      double highest = rows.top(row + 1) - viewport;
      scrollTo(lowest < scroll ? lowest : Math.min(lowest, Math.max(scroll, highest)));
    }
  }

  /** Returns where a row's upper edge stands in the part in sight. */
  double y(int row) {
    return rows.top(row) - scroll;
  }

  double height(int row) {
    return rows.top(row + 1) - rows.top(row);
  }

  /** Returns the first row in sight. */
  int first() {
    return rows.at(scroll);
  }

  /** Returns the row after the last one in sight. */
  int end() {
    return count() == 0 ? 0 : Math.min(count(), rows.at(scroll + viewport - 0.5) + 1);
  }
}
