package parallax.ui.compare.texts;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/**
 * Scrolls a text while a selection is dragged beyond its upper or lower edge, the faster the
 * farther away the pointer is.
 */
final class EdgeScroll {
  /** Right behind the edge, so many ems go by in a second. */
  private static final double SLOWEST = 4;

  /** Each em of distance adds so many ems a second. */
  private static final double FASTER = 6;

  /** Nobody sees what goes by when it is faster. */
  private static final double FASTEST = 160;

  /** The longest time for which one step makes up, in seconds. */
  private static final double LONGEST_STEP = 0.1;

  private final DoubleConsumer scroll;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step(now);
        }
      };
  private double speed;
  private double owed;
  private long before;

  /**
   * Prepares scrolling.
   *
   * @param scroll scrolls the text by a distance, downwards
   */
  EdgeScroll(DoubleConsumer scroll) {
    this.scroll = scroll;
  }

  /**
   * Takes up where the pointer is: scrolls from then on where it is beyond an edge, else rests.
   *
   * @param y distance of the pointer from the upper edge
   * @param height of the text in sight
   * @param em size of the interface's text
   */
  void follow(double y, double height, double em) {
    if (aim(y, height, em)) {
      timer.start();
    } else {
      timer.stop();
    }
  }

  /** Takes up where the pointer is; tells whether it is beyond an edge. */
  boolean aim(double y, double height, double em) {
    if (speed == 0) {
      before = 0;
      owed = 0;
    }
    speed = speed(y < 0 ? y : Math.max(0, y - height), em);
    return speed != 0;
  }

  /** Returns the pixels that go by in a second where the pointer is so far beyond an edge. */
  static double speed(double beyond, double em) {
    double ems = Math.min(FASTEST, SLOWEST + FASTER * Math.abs(beyond) / em);
    return Math.signum(beyond) * ems * em;
  }

  /** Lets the text rest. */
  void stop() {
    timer.stop();
    speed = 0;
  }

  /**
   * Scrolls by what has gone by since the step before.
   *
   * @param now the time in nanoseconds
   */
  void step(long now) {
    double seconds = before == 0 ? 0 : Math.min(LONGEST_STEP, (now - before) / 1e9);
    before = now;
    owed += speed * seconds;
    // Texts are scrolled by whole pixels; what is left over is not lost.
    double whole = owed < 0 ? Math.ceil(owed) : Math.floor(owed);
    if (whole != 0) {
      owed -= whole;
      scroll.accept(whole);
    }
  }
}
