package parallax.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

/**
 * Ends the program as soon as a comparison is painted, where a system property asks for it. So the
 * time of a start is measured.
 */
final class FirstSight extends AnimationTimer {
  /** Names the file that takes the moment at which the comparison was painted. */
  private static final String PROPERTY = "parallax.firstSight";

  private final ObservableBooleanValue empty;
  private final Path file;

  private FirstSight(ObservableBooleanValue empty, Path file) {
    this.empty = empty;
    this.file = file;
  }

  /**
   * Waits for the comparison if the property is set.
   *
   * @param empty whether there is nothing to be seen yet
   */
  static void awaitIfAsked(ObservableBooleanValue empty) {
    String file = System.getProperty(PROPERTY);
    if (file != null) {
      new FirstSight(empty, Path.of(file)).start();
    }
  }

  // What is there when a pulse begins is painted by that pulse, on a thread of its own.
  @Override
  public void handle(long now) {
    if (!empty.get()) {
      stop();
      Platform.runLater(this::painted);
    }
  }

  // A dot that is painted now is painted after the window; then the picture goes to the screen.
  private void painted() {
    new Region().snapshot(null, new WritableImage(1, 1));
    Platform.runLater(this::end);
  }

  private void end() {
    try {
      Files.writeString(file, Instant.now().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Rehearsal.ifAsked(Platform::exit);
  }
}
