package parallax.ui.compare.geometry;

import java.util.Arrays;

/** Where things of known heights stand one under the other, from 0 downwards. */
final class Stacked {
  private final double[] tops;

  /** Stacks things of these heights, from the top. */
  Stacked(double[] heights) {
    tops = new double[heights.length + 1];
    for (int i = 0; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i];
    }
  }

  int count() {
    return tops.length - 1;
  }

  /** Returns a thing's upper edge; for the count, the lower edge of the last one. */
  double top(int index) {
    return tops[index];
  }

  double total() {
    return tops[count()];
  }

  /** Returns the thing that stands at a distance from the top, the nearest one where none does. */
  int at(double distance) {
    int found = Arrays.binarySearch(tops, distance);
    return Math.clamp(found >= 0 ? found : -found - 2L, 0, Math.max(0, count() - 1));
  }
}
