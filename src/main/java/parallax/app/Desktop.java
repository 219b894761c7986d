package parallax.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import parallax.analysis.HeadStart;
import parallax.i18n.Messages;
import parallax.session.Session;
import parallax.storage.Settings;
import parallax.storage.SettingsStore;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.SystemFileDialogs;
import parallax.ui.shell.MainWindow;
import parallax.ui.shell.actions.MainViewModel;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.memory.SystemLook;
import parallax.ui.shell.memory.WindowPlace;
import parallax.work.JobRunner;

/** The program with its window, on the toolkit's thread. */
final class Desktop {
  private final HeadStart analyst;
  private final SettingsStore settings;

  /**
   * Prepares the window.
   *
   * @param analyst works on what to open at once
   * @param settings what is remembered from one start to the next
   */
  Desktop(HeadStart analyst, SettingsStore settings) {
    this.analyst = analyst;
    this.settings = settings;
  }

  /** Opens the inputs and shows the window, with the comparison if that is there soon. */
  void open() {
    Stage stage = new Stage();
    JobRunner runner = FxJobRunner.create();
    Memory memory = new Memory(settings, runner);
    MainWindow window =
        new MainWindow(
            new Session(analyst, runner),
            new SystemFileDialogs(() -> stage),
            new Appearance(SystemLook.ofThisMachine()),
            memory,
            SampleFolder.find(),
            stage::hide,
            Messages.forReader(
                Locale.getDefault(Locale.Category.DISPLAY),
                Locale.getDefault(Locale.Category.FORMAT)));
    CrashHandler.install(window::failed);
    Settings before = settings.settings();
    WindowPlace place = WindowPlace.of(before.place(), screens());
    window.fill(stage, place.width(), place.height());
    memory.follow(stage, place);
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> settings.close());
    settings.putAside().ifPresent(window.model()::settingsWereDamaged);
    MainViewModel model = window.model();
    model.open(analyst.inputs());
    settings.change(Settings::afterStart);
    Opening.of(stage, model.busyProperty(), () -> FirstSight.awaitIfAsked(model.emptyProperty()));
  }

  private static List<Rectangle2D> screens() {
    List<Screen> screens = new ArrayList<>(Screen.getScreens());
    screens.remove(Screen.getPrimary());
    screens.addFirst(Screen.getPrimary());
    return screens.stream().map(Screen::getVisualBounds).toList();
  }
}
