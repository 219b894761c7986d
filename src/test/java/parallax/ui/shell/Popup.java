package parallax.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import parallax.ui.kit.Pulses;

/** Everything that opens over the window in a window of its own. */
enum Popup {
  MENU(window -> menu(window).show()),
  SOURCES_MENU(window -> menu(window).show(), 1),
  FIND_MENU(window -> menu(window).show(), 3),
  ROWS_MENU(window -> menu(window).show(), 4),
  COLUMNS_MENU(window -> menu(window).show(), 5),
  TEXTS_MENU(window -> menu(window).show(), 6),
  VIEW_MENU(window -> menu(window).show(), 7),
  /** Ways to add sources. */
  ADDING(window -> find(window, "#add-sources", MenuButton.class).show()),
  /** The order of the rows. */
  ORDER(window -> find(window, "#order", MenuButton.class).show()),
  /** What can be done with a column. */
  COLUMN(window -> find(window, ".source-menu", MenuButton.class).show()),
  /** What can be done with words in a text. */
  WORDS(
      window -> {
        Node texts = find(window, "#texts", Node.class);
        Event.fireEvent(
            texts,
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 99, 99, false, null));
      }),
  /** What the marks in the texts mean. */
  MARK_LEGEND(window -> window.act("marks-legend")),
  /** What cleaning took out of a source. */
  CLEANED_AWAY(Popup::openCleanedAway);

  private static final int REMOVED = 2;

  private final Consumer<MainWindow> opening;
  private final int steps;

  Popup(Consumer<MainWindow> opening) {
    this(opening, 0);
  }

  /**
   * Opens a menu within a menu.
   *
   * @param steps how many items further down it opens
   */
  Popup(Consumer<MainWindow> opening, int steps) {
    this.opening = opening;
    this.steps = steps;
  }

  private static <N extends Node> N find(MainWindow window, String selector, Class<N> kind) {
    return kind.cast(Objects.requireNonNull(window.root().lookup(selector), selector));
  }

  private static MenuButton menu(MainWindow window) {
    return find(window, "#menu", MenuButton.class);
  }

  private static void openCleanedAway(MainWindow window) {
    MenuButton menu = find(window, ".source-menu", MenuButton.class);
    Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
    menu.getItems().get(REMOVED).fire();
  }

  /** Opens it over a window, and asks a question about what it shows. */
  <T> T ask(Sight.Setting setting, Sight.Question<T> question) {
    Stage stage = on(Stage::new);
    Sight sight = on(() -> Sight.on(stage, Scenario.FIRST_ROW, setting));
    try {
      Pulses.settle();
      on(
          () -> {
            sight.layOut();
            opening.accept(sight.window());
            return null;
          });
      Pulses.settle();
      if (steps > 0) {
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.DOWN, steps).type(KeyCode.RIGHT);
        Pulses.settle();
      }
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> on(Popup::isThere));
      return on(() -> question.ask(new Sight(sight.window(), newest())));
    } catch (TimeoutException e) {
      throw new IllegalStateException(this + " does not show", e);
    } finally {
      on(
          () -> {
            stage.hide();
            return null;
          });
    }
  }

  private static <T> T on(Callable<T> asked) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, asked);
  }

  // Some find their place before they can be seen.
  private static boolean isThere() {
    return newest().getRoot().getChildrenUnmodifiable().stream()
        .flatMap(child -> ((Parent) child).getChildrenUnmodifiable().stream())
        .allMatch(content -> content.isVisible() && content.getOpacity() == 1);
  }

  private static Scene newest() {
    List<Window> popups =
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
    return popups.getLast().getScene();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
