package parallax.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.session.Session;
import parallax.ui.kit.FileDialogs;
import parallax.ui.kit.Snapshot;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import parallax.ui.shell.memory.Memory;

/** Pictures of the window, drawn without a display. */
public final class Pictures {
  private Pictures() {}

  /**
   * What a picture shows.
   *
   * @param width width in pixels
   * @param height height in pixels
   * @param theme the look
   * @param textSize size of the text in per cent, drawn into the bounds of the window's own
   * @param row the number of the row chosen, from 1 at the top; null for the first
   */
  public record Request(
      int width, int height, ThemeChoice theme, int textSize, @Nullable Integer row) {

    /** A picture as large as a common screen, light, with the first row chosen. */
    public static final Request USUAL = new Request(1600, 1000, ThemeChoice.LIGHT, 100, null);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a side is below 300 or above 10,000 pixels, or the row
     *     below 1
     */
    public Request {
      if (Math.min(width, height) < 300 || Math.max(width, height) > 10_000) {
        throw new IllegalArgumentException(
            "A picture has 300 to 10000 pixels a side, not " + width + "x" + height);
      }
      if (row != null && row < 1) {
        throw new IllegalArgumentException("Rows are counted from 1, not " + row);
      }
    }
  }

  /**
   * Draws the window with the Compare view. Starts the toolkit without a display if it does not run
   * yet; to be called on any thread but the toolkit's.
   *
   * @param comparison what the view shows
   * @param inputs what it was made from, which gives the comparison its name
   * @param request size, look and chosen row
   * @return the bytes of a PNG file
   * @throws IllegalStateException if the picture can't be drawn
   */
  public static byte[] compare(Comparison comparison, List<Path> inputs, Request request) {
    startToolkit();
    FutureTask<byte[]> drawing = new FutureTask<>(() -> draw(comparison, inputs, request));
    Platform.runLater(drawing);
    try {
      return drawing.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The picture could not be drawn", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The drawing was interrupted", e);
    }
  }

  private static void startToolkit() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException _) {
      // It runs already.
    }
  }

  private static byte[] draw(Comparison comparison, List<Path> inputs, Request request) {
    Appearance appearance = Appearance.of(request.theme());
    MainWindow window =
        new MainWindow(
            Session.showing(comparison, inputs),
            new NoDialogs(),
            appearance,
            Memory.none(),
            Optional.empty(),
            () -> {},
            Messages.english());
    appearance.resize(request.textSize());
    Integer row = request.row();
    if (row != null) {
      window.chooseRow(row);
    }
    return Snapshot.png(
        Snapshot.of(
            window.root(),
            request.width(),
            request.height(),
            appearance.themeProperty().get(),
            appearance.scaleProperty().get()));
  }

  /** Nobody sits before a picture. */
  private record NoDialogs() implements FileDialogs {
    @Override
    public List<Path> openFiles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> openFolder(String title) {
      return Optional.empty();
    }
  }
}
