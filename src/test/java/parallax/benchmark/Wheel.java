package parallax.benchmark;

import javafx.event.EventType;
import javafx.scene.input.ScrollEvent;

/** The wheel of a mouse that nobody holds. */
public final class Wheel {
  private Wheel() {}

  /**
   * Returns what a turn of the wheel sends.
   *
   * @param type which part of the turn
   * @param at where the pointer is, in pixels from the left and from the top
   * @param deltaY pixels, upwards
   */
  public static ScrollEvent turned(EventType<ScrollEvent> type, double at, double deltaY) {
    return new ScrollEvent(
        type,
        at,
        at,
        at,
        at,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        deltaY,
        0,
        deltaY,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
