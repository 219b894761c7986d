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

  /**
   * Returns where a caret stands before a letter: a box without a width. At a break between two
   * lines it stands on the lower one.
   *
   * @param runs the text; one paragraph
   * @param width width of a line in pixels
   * @param place before which letter; the number of letters for the end
   */
  TextBox caret(List<Run> runs, double width, int place);

  /**
   * Returns the line on which a place stands, without the space at which it is broken.
   *
   * @param runs the text; one paragraph
   * @param width width of a line in pixels
   * @param place before which letter; the number of letters for the end
   */
  Span line(List<Run> runs, double width, int place);

  /**
   * Returns the place between letters that is nearest to a point, on the line beside the point.
   *
   * @param runs the text; one paragraph
   * @param width width of a line in pixels
   * @param x pixels from the left of the paragraph
   * @param y pixels from its top
   */
  int placeAt(List<Run> runs, double width, double x, double y);
}
