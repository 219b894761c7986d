package parallax.ui.shell;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import parallax.analysis.Analyst;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.session.Session;
import parallax.ui.kit.Pulses;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.memory.SystemLook;
import parallax.work.JobRunner;

/** The whole window without a display, and a hand that clicks and types in it. */
final class Desk extends FxRobot {
  final ChosenFiles dialogs = new ChosenFiles();
  final Session session;
  final Appearance appearance = new Appearance(SystemLook.plain());
  final MainWindow window;
  private final Memory memory;
  private final Stage stage;

  private Desk(Stage stage, Analyst analyst, JobRunner runner, Memory memory) {
    this.stage = stage;
    this.memory = memory;
    session = new Session(analyst, runner);
    window =
        new MainWindow(
            session, dialogs, appearance, memory, Optional.empty(), () -> {}, Messages.english());
  }

  /** Opens a window with nothing in it. */
  static Desk open(Analyst analyst, JobRunner runner) {
    return open(analyst, runner, Memory.none());
  }

  /** Opens a window with nothing in it that remembers something. */
  static Desk open(Analyst analyst, JobRunner runner, Memory memory) {
    try {
      FxToolkit.toolkitContext().setSetupTimeoutInMillis(Pulses.PATIENCE);
      Stage primary = FxToolkit.registerPrimaryStage();
      Desk opened =
          FxToolkit.setupFixture(
              (Callable<Desk>)
                  () -> {
                    Desk desk = new Desk(primary, analyst, runner, memory);
                    desk.window.fill(primary, 990, 900);
                    primary.setX(0);
                    primary.setY(0);
                    primary.show();
                    return desk;
                  });
      // A click would else meet what is not laid out yet.
      return opened.settle();
    } catch (TimeoutException e) {
      throw new IllegalStateException("The toolkit did not start", e);
    }
  }

  /** Waits until the session is at rest and everything is laid out. */
  Desk settle() {
    try {
      WaitForAsyncUtils.waitFor(
          60, TimeUnit.SECONDS, () -> ask(() -> session.activity().isEmpty()));
    } catch (TimeoutException e) {
      throw new IllegalStateException("The session does not come to rest", e);
    }
    Pulses.settle();
    return this;
  }

  // Under load, what is clicked may be there long before it stands where it belongs.
  @Override
  public FxRobot clickOn(String query, MouseButton... buttons) {
    Pulses.settle();
    super.clickOn(query, buttons);
    return this;
  }

  /** Asks the window something while it holds still. */
  <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
  }

  /** Returns what a label or button says. */
  String text(String query) {
    return ask(() -> lookup(query).<Labeled>query().getText());
  }

  /** Tells whether a node is there for the user to see. */
  boolean sees(String query) {
    return ask(() -> lookup(query).queryAll().stream().anyMatch(Desk::isShown));
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the names of the sources open, from the left. */
  List<String> sources() {
    return ask(() -> session.comparison().sources().stream().map(Source::displayName).toList());
  }

  /** Returns how many rows the comparison has. */
  int rows() {
    return ask(() -> session.comparison().rows().size());
  }

  /** Puts something on the clipboard. */
  void copy(Map<DataFormat, Object> content) {
    interact(() -> Clipboard.getSystemClipboard().setContent(content));
  }

  /** Drags something from another program over the window, and lets it go there if asked to. */
  void drag(Map<DataFormat, Object> content, EventType<DragEvent> last) {
    interact(
        () -> {
          Dragboard board = board(content);
          Node target = lookup("#title-bar").query().getParent();
          Event.fireEvent(target, event(DragEvent.DRAG_OVER, board, target));
          if (last != DragEvent.DRAG_OVER) {
            Event.fireEvent(target, event(last, board, target));
          }
        });
  }

  private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node target) {
    return new DragEvent(type, board, 9, 9, 9, 9, TransferMode.COPY, null, target, null);
  }

  // A drag from another program can't be played without a display; its board can only be made so.
  private static Dragboard board(Map<DataFormat, Object> content) {
    Object clipboard =
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(),
            new Class<?>[] {TKClipboard.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "hasContent" -> content.containsKey(arguments[0]);
                  case "getContent" -> content.get(arguments[0]);
                  case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    try {
      Constructor<Dragboard> maker = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
      maker.setAccessible(true);
      return maker.newInstance(clipboard);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Dragboards are made otherwise now", e);
    }
  }

  /** Returns what the system shows as the window's title. */
  String title() {
    return stage.getTitle();
  }

  /** Closes the window. */
  void close() {
    interact(stage::hide);
  }
}
