package parallax.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that a program with a window does: it shows one label, and ends when that is painted.
 * It tells when in the same way as the program itself.
 */
final class LabelProgram {
  private LabelProgram() {}

  /**
   * Shows the label.
   *
   * @param args the file that takes the moment at which it was painted
   */
  public static void main(String[] args) {
    Platform.startup(() -> show(Path.of(args[0])));
  }

  private static void show(Path file) {
    Stage stage = new Stage();
    stage.setScene(new Scene(new StackPane(new Label("A label")), 920, 920));
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        Platform.runLater(() -> painted(file));
      }
    }.start();
  }

  private static void painted(Path file) {
    new Region().snapshot(null, new WritableImage(1, 1));
    Platform.runLater(() -> end(file));
  }

  private static void end(Path file) {
    try {
      Files.writeString(file, Instant.now().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Platform.exit();
  }
}
