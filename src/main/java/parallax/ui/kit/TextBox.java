package parallax.ui.kit;

/**
 * Where a stretch of text stands on one line, in pixels from the top left of its paragraph.
 *
 * @param x left edge
 * @param y upper edge
 * @param width width
 * @param height height
 */
public record TextBox(double x, double y, double width, double height) {

  /** Returns the right edge. */
  public double right() {
    return x + width;
  }

  /** Returns the lower edge. */
  public double bottom() {
    return y + height;
  }

  /** Returns the same box moved by the given distances. */
  public TextBox moved(double dx, double dy) {
    return new TextBox(x + dx, y + dy, width, height);
  }
}
