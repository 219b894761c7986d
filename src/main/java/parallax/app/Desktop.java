package parallax.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import parallax.analysis.Analysis;
import parallax.i18n.Messages;
import parallax.session.Session;
import parallax.storage.Settings;
import parallax.storage.SettingsStore;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.SystemFileDialogs;
import parallax.ui.shell.Appearance;
import parallax.ui.shell.MainWindow;
import parallax.ui.shell.Memory;
import parallax.ui.shell.SystemLook;
import parallax.ui.shell.WindowPlace;
import parallax.work.JobRunner;

/** The program with its window, on the toolkit's thread. */
final class Desktop {
  private final List<Path> inputs;
  private final SettingsStore settings;

  /**
   * Prepares the window.
   *
   * @param inputs files and folders to open in it
   * @param settings what is remembered from one start to the next
   */
  Desktop(List<Path> inputs, SettingsStore settings) {
    this.inputs = inputs;
    this.settings = settings;
  }

  /** Shows the window and begins to open the inputs. */
  void open() {
    Stage stage = new Stage();
    JobRunner runner = FxJobRunner.create();
    Memory memory = new Memory(settings, runner);
    Optional<Path> sample = SampleFolder.find();
    MainWindow window =
        new MainWindow(
            new Session(new Analysis(), runner),
            new SystemFileDialogs(() -> stage),
            new Appearance(SystemLook.ofThisMachine()),
            memory,
            sample,
            stage::hide,
            Messages.forReader(Locale.getDefault(Locale.Category.FORMAT)));
    CrashHandler.install(window::failed);
    Settings before = settings.settings();
    WindowPlace place = WindowPlace.of(before.place(), screens());
    window.fill(stage, place.width(), place.height());
    memory.follow(stage, place);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> settings.close());
    stage.show();
    settings.putAside().ifPresent(window.model()::settingsWereDamaged);
    window.model().open(atFirst(before, sample));
    settings.change(Settings::afterStart);
    FirstSight.awaitIfAsked(window.model().emptyProperty());
  }

  /** Returns what to open at once: who starts for the first time sees the sample. */
  private List<Path> atFirst(Settings before, Optional<Path> sample) {
    return inputs.isEmpty() && !before.started() ? sample.stream().toList() : inputs;
  }

  private static List<Rectangle2D> screens() {
    List<Screen> screens = new ArrayList<>(Screen.getScreens());
    screens.remove(Screen.getPrimary());
    screens.addFirst(Screen.getPrimary());
    return screens.stream().map(Screen::getVisualBounds).toList();
  }
}
