package parallax.app;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

/**
 * Uses the window for a moment, where a system property asks for it: chooses rows and scrolls the
 * texts. The build lets the start that it keeps go on so, for the Java machine then knows as well
 * what is called when the window is used.
 */
final class Rehearsal extends AnimationTimer {
  private static final String PROPERTY = "parallax.rehearsal";

  private static final int ROWS = 30;
  private static final int PULSES_A_ROW = 6;
  private static final int SCROLLS = 200;
  private static final double STEP = 30;

  private final Runnable end;
  private int pulse;

  private Rehearsal(Runnable end) {
    this.end = end;
  }

  /** Uses the window if the property is set, and does something when that is over. */
  static void ifAsked(Runnable end) {
    if (Boolean.getBoolean(PROPERTY)) {
      new Rehearsal(end).start();
    } else {
      end.run();
    }
  }

  @Override
  public void handle(long now) {
    pulse++;
    int row = pulse / PULSES_A_ROW;
    if (row < ROWS) {
      if (pulse % PULSES_A_ROW == 0) {
        KeyCode code = row % 10 < 6 ? KeyCode.DOWN : row % 10 == 9 ? KeyCode.PAGE_UP : KeyCode.UP;
        part("#rows").ifPresent(rows -> Event.fireEvent(rows, key(code)));
      }
    } else if (pulse < ROWS * PULSES_A_ROW + SCROLLS) {
      double step = pulse % 100 < 60 ? -STEP : STEP;
      part("#texts").ifPresent(texts -> Event.fireEvent(texts, wheel(step)));
    } else {
      stop();
      end.run();
    }
  }

  private static Optional<Node> part(String query) {
    return Window.getWindows().stream()
        .flatMap(window -> Optional.ofNullable(window.getScene().lookup(query)).stream())
        .findFirst();
  }

  private static KeyEvent key(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }

  private static ScrollEvent wheel(double down) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        400,
        0,
        400,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        down,
        0,
        down,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }
}
