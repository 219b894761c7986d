package parallax.ui.shell.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import parallax.storage.Settings;

/**
 * Where the window opens: where it was, if a screen is still there, else on a screen that is.
 *
 * @param x left edge in pixels
 * @param y upper edge in pixels
 * @param width width in pixels
 * @param height height in pixels
 * @param maximized whether it fills the screen it is on
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
  private static final double WIDEST = 1700;
  private static final double HIGHEST = 1060;
  private static final double SHARE_OF_SCREEN = 0.92;

  /** A narrower screen is filled: five columns just find room on 1366 pixels. */
  private static final double ROOMY = 1440;

  /** A window can be dragged back if so much of its head is in sight. */
  private static final double GRIP_WIDTH = 200;

  private static final double GRIP_HEIGHT = 30;

  /**
   * Returns where the window opens.
   *
   * @param before where it was, if it ever was
   * @param screens the room on each screen, the main one first; at least one
   */
  public static WindowPlace of(Optional<Settings.Window> before, List<Rectangle2D> screens) {
    return before.map(window -> on(screens, window)).orElseGet(() -> usual(screens.getFirst()));
  }

  private static WindowPlace usual(Rectangle2D screen) {
    double width = Math.min(WIDEST, screen.getWidth() * SHARE_OF_SCREEN);
    double height = Math.min(HIGHEST, screen.getHeight() * SHARE_OF_SCREEN);
    return new WindowPlace(
        Math.round(screen.getMinX() + (screen.getWidth() - width) / 2),
        Math.round(screen.getMinY() + (screen.getHeight() - height) / 2),
        Math.round(width),
        Math.round(height),
        screen.getWidth() < ROOMY);
  }

  private static WindowPlace on(List<Rectangle2D> screens, Settings.Window window) {
    Rectangle2D bounds = new Rectangle2D(window.x(), window.y(), window.width(), window.height());
    Rectangle2D nearest =
        screens.stream()
            .max(Comparator.comparingDouble(screen -> shared(screen, bounds)))
            .filter(screen -> shared(screen, bounds) > 0)
            .orElse(screens.getFirst());
    double width = Math.min(window.width(), nearest.getWidth());
    double height = Math.min(window.height(), nearest.getHeight());
    boolean fits = width == window.width() && height == window.height();
    boolean stays = fits && screens.stream().anyMatch(screen -> holdsHead(screen, bounds));
    return new WindowPlace(
        stays ? window.x() : within(window.x(), width, nearest.getMinX(), nearest.getMaxX()),
        stays ? window.y() : within(window.y(), height, nearest.getMinY(), nearest.getMaxY()),
        width,
        height,
        window.maximized());
  }

  private static double within(double at, double length, double from, double to) {
    return Math.clamp(at, from, to - length);
  }

  private static boolean holdsHead(Rectangle2D screen, Rectangle2D window) {
    return window.getMinY() >= screen.getMinY()
        && window.getMinY() + GRIP_HEIGHT <= screen.getMaxY()
        && overlap(screen.getMinX(), screen.getMaxX(), window.getMinX(), window.getMaxX())
            >= Math.min(GRIP_WIDTH, window.getWidth());
  }

  private static double shared(Rectangle2D one, Rectangle2D other) {
    return overlap(one.getMinX(), one.getMaxX(), other.getMinX(), other.getMaxX())
        * overlap(one.getMinY(), one.getMaxY(), other.getMinY(), other.getMaxY());
  }

  private static double overlap(double from, double to, double otherFrom, double otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
