package parallax.ui.kit;

import java.util.List;
import parallax.model.Span;

/** Says how much room text takes, before any of it is shown. */
public interface TextMeasure {

  /** Returns the size of the interface's text in pixels: one em. */
  double em();

  /**
   * Returns the height of text that is broken into lines.
   *
   * @param runs the text; one paragraph
   * @param width width of a line in pixels
   */
  double height(List<Run> runs, double width);

  /**
   * Returns where a stretch of a paragraph stands: one box for each line that it touches, from the
   * top.
   *
   * @param runs the text; one paragraph
   * @param width width of a line in pixels
   * @param range the stretch, counted from the start of the first run
   */
  List<TextBox> boxes(List<Run> runs, double width, Span range);
}
