package parallax.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import parallax.analysis.Analysis;
import parallax.i18n.Messages;
import parallax.session.Session;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.SystemFileDialogs;
import parallax.ui.shell.Appearance;
import parallax.ui.shell.MainWindow;

/** The program with its window, on the toolkit's thread. */
final class Desktop {
  private static final double WIDEST = 1700;
  private static final double HIGHEST = 1060;
  private static final double SHARE_OF_SCREEN = 0.92;

  private final List<Path> inputs;

  /**
   * Prepares the window.
   *
   * @param inputs files and folders to open in it
   */
  Desktop(List<Path> inputs) {
    this.inputs = inputs;
  }

  /** Shows the window and begins to open the inputs. */
  void open() {
    Stage stage = new Stage();
    Session session = new Session(new Analysis(), FxJobRunner.create());
    Optional<Path> sample = SampleFolder.find();
    MainWindow window =
        new MainWindow(
            session,
            new SystemFileDialogs(() -> stage),
            new Appearance(Platform.getPreferences().colorSchemeProperty()),
            sample,
            Platform::exit,
            Messages.english());
    CrashHandler.install(window.model()::report);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    window.fill(
        stage,
        Math.min(WIDEST, screen.getWidth() * SHARE_OF_SCREEN),
        Math.min(HIGHEST, screen.getHeight() * SHARE_OF_SCREEN));
    stage.show();
    window.model().open(inputs);
  }
}
