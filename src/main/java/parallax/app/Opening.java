package parallax.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Shows the window for the first time: with what it opens if that is there soon, so that it is laid
 * out and painted once, and else without.
 */
final class Opening {
  private static final Duration PATIENCE = Duration.millis(500);

  private final Stage stage;
  private final Runnable shown;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Subscription waiting = Subscription.EMPTY;
  private boolean done;

  private Opening(Stage stage, Runnable shown) {
    this.stage = stage;
    this.shown = shown;
  }

  /**
   * Shows a window.
   *
   * @param stage the window
   * @param busy whether what it opens is still to come
   * @param shown called once, when the window is there
   */
  static void of(Stage stage, ObservableBooleanValue busy, Runnable shown) {
    Opening opening = new Opening(stage, shown);
    if (busy.get()) {
      opening.await(busy);
    } else {
      opening.show();
    }
  }

  private void await(ObservableBooleanValue busy) {
    patience.setOnFinished(_ -> show());
    patience.play();
    waiting =
        busy.subscribe(
            still -> {
              if (!still) {
                // Work ends a moment before its result is taken in.
                Platform.runLater(this::show);
              }
            });
  }

  private void show() {
    if (!done) {
      done = true;
      patience.stop();
      waiting.unsubscribe();
      stage.show();
      shown.run();
    }
  }
}
