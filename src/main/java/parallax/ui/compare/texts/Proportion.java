package parallax.ui.compare.texts;

import java.util.Arrays;

/**
 * Tells which height of one text corresponds to a height of another: passages that both have
 * correspond, and what lies between two of them is shared out in proportion.
 */
final class Proportion {
  private final double[] from;
  private final double[] to;

  /**
   * Joins heights that correspond.
   *
   * @param from heights in one text, ascending
   * @param to the heights in the other text, as many, ascending
   */
  Proportion(double[] from, double[] to) {
    this.from = from;
    this.to = to;
  }

  /** Returns the height that corresponds; beyond the ends both texts move alike. */
  double at(double height) {
    int last = from.length - 1;
    if (last < 0) {
      return height;
    }
    if (height <= from[0]) {
      return to[0] + height - from[0];
    }
    if (height >= from[last]) {
      return to[last] + height - from[last];
    }
    int found = Arrays.binarySearch(from, height);
    int below = found >= 0 ? Math.min(found, last - 1) : -found - 2;
    double whole = from[below + 1] - from[below];
    double share = whole <= 0 ? 0 : (height - from[below]) / whole;
    return to[below] + share * (to[below + 1] - to[below]);
  }
}
