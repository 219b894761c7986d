package parallax.ui.compare.rows;

import java.util.List;
import parallax.ui.kit.Run;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextMeasure;

/** Lines of words one under the other, measured before they are built. */
final class CellBlock {
  private CellBlock() {}

  /** Returns the height of lines that are broken at a width, without padding. */
  static double height(List<List<Run>> lines, double width, TextMeasure measure) {
    double height = 0;
    for (List<Run> line : lines) {
      height += measure.height(line, width);
    }
    return height + gap(measure) * Math.max(0, lines.size() - 1);
  }

  private static double gap(TextMeasure measure) {
    return Math.round(measure.em() * 0.1);
  }

  /** Puts lines on a surface. */
  static void show(
      Slate slate, List<List<Run>> lines, double x, double y, double width, TextMeasure measure) {
    double at = y;
    for (List<Run> line : lines) {
      RunFlow flow = new RunFlow(line, measure.em());
      double height = measure.height(line, width);
      Slate.place(flow, x, at, width, height);
      slate.getChildren().add(flow);
      at += height + gap(measure);
    }
  }
}
