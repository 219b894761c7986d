package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.analysis.Analysis;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.shell.memory.Appearance.ThemeChoice;

/** Theme and size of the text reach menus, tooltips and windows that open later. */
class EveryWindowTest {
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.open(new Analysis(), FxJobRunner.create());
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<Double> sizesInOtherWindows() {
    return desk.ask(
        () ->
            Window.getWindows().stream()
                .filter(window -> window != desk.window.root().getScene().getWindow())
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .filter(node -> node instanceof Labeled label && !label.getText().isEmpty())
                .map(node -> ((Labeled) node).getFont().getSize())
                .distinct()
                .toList());
  }

  @Test
  void anOpenMenuHasTheSizeOfTheText() {
    desk.interact(() -> desk.appearance.resize(200));
    desk.clickOn("#menu");
    assertEquals(List.of(28.0), sizesInOtherWindows());
  }

  @Test
  void aWindowThatOpensLaterAndItsTooltipAreDressed() {
    desk.interact(
        () -> {
          desk.appearance.resize(150);
          desk.appearance.choiceProperty().set(ThemeChoice.CONTRAST);
        });
    Stage other =
        desk.ask(
            () -> {
              Stage stage = new Stage();
              stage.setScene(new Scene(new StackPane(new Label("another")), 200, 100));
              stage.show();
              new Tooltip("a tip").show(stage.getScene().getRoot(), 10, 10);
              return stage;
            });
    desk.settle();
    assertEquals(List.of(21.0), sizesInOtherWindows());
    assertEquals(
        Color.BLACK,
        desk.ask(
            () ->
                ((Region) other.getScene().getRoot())
                    .getBackground()
                    .getFills()
                    .getFirst()
                    .getFill()));
    desk.interact(() -> desk.appearance.normalize());
    assertEquals(List.of(14.0), sizesInOtherWindows());
    desk.interact(other::hide);
  }

  @Test
  void iconsGrowWithTheText() {
    double before = iconSize();
    desk.interact(() -> desk.appearance.resize(200));
    assertTrue(before > 0);
    assertEquals(2 * before, iconSize(), 1);
  }

  private double iconSize() {
    return desk.ask(
        () -> (double) ((FontIcon) desk.lookup("#menu .ikonli-font-icon").query()).getIconSize());
  }
}
