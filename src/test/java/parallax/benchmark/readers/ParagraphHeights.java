package parallax.benchmark.readers;

import java.util.Arrays;
import parallax.ui.kit.TextMeasure;

/** Where the paragraphs of a text stand one under the other. */
final class ParagraphHeights {
  private static final double GAP = 10;

  private final double width;
  private final double[] tops;

  ParagraphHeights(MarkedText text, TextMeasure measure, double width) {
    this.width = width;
    tops = new double[text.paragraphs().size() + 1];
    for (int i = 1; i < tops.length; i++) {
      tops[i] = tops[i - 1] + measure.height(text.runs(i - 1), width) + GAP;
    }
  }

  double width() {
    return width;
  }

  double top(int paragraph) {
    return tops[paragraph];
  }

  double height(int paragraph) {
    return tops[paragraph + 1] - tops[paragraph] - GAP;
  }

  /** Returns the paragraph at a distance from the top. */
  int at(double distance) {
    int found = Arrays.binarySearch(tops, distance);
    return Math.clamp(found < 0 ? -found - 2L : found, 0, tops.length - 2);
  }

  /** Returns the paragraph after the last one above a distance from the top. */
  int end(double distance) {
    return at(distance) + 1;
  }

  /** Draws a scroll position into the bounds. */
  double clamped(double scroll, double viewport) {
    return Math.clamp(scroll, 0, Math.max(0, tops[tops.length - 1] - viewport));
  }
}
