package parallax.ui.shell.middle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import parallax.i18n.Messages;
import parallax.ui.kit.Pulses;

/** A view that throws, in a window that stays. */
class ViewFrameTest {
  private final FxRobot robot = new FxRobot();
  private final List<String> failures = new ArrayList<>();
  private ViewFrame<Fragile> frame;
  private BorderPane window;
  private Label title;

  /** Throws where it is told to. */
  private static final class Fragile extends Pane {
    private final Leaf leaf = new Leaf();
    private final Button button = new Button("Poke");
    private boolean broken;

    Fragile() {
      leaf.setManaged(false);
      button.setId("poke");
      button.setOnAction(
          event -> {
            throw new IllegalStateException("poked");
          });
      getChildren().addAll(leaf, button);
    }

    @Override
    protected void layoutChildren() {
      if (broken) {
        throw new IllegalStateException("broken view");
      }
      super.layoutChildren();
    }
  }

  /** Lays itself out alone, as what a view places by hand does. */
  private static final class Leaf extends Region {
    private boolean broken;

    @Override
    protected void layoutChildren() {
      if (broken) {
        throw new IllegalStateException("broken leaf");
      }
    }
  }

  @BeforeEach
  void open() throws Exception {
    Stage stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(
        (Callable<Void>)
            () -> {
              frame =
                  new ViewFrame<>(
                      Fragile::new,
                      problem -> {
                        failures.add(problem.getMessage());
                        return new FailedState(
                            problem, () -> frame.showAgain(), Messages.english());
                      });
              title = new Label("Title");
              window = new BorderPane(new StackPane(frame), title, null, null, null);
              stage.setScene(new Scene(window, 500, 400));
              stage.setX(0);
              stage.setY(0);
              stage.show();
              return null;
            });
    Pulses.settle();
  }

  @AfterEach
  void close() throws Exception {
    FxToolkit.hideStage();
  }

  private boolean isFailing() {
    return robot.lookup("#failed-state").tryQuery().isPresent();
  }

  private void assertTheWindowGoesOn() {
    robot.interact(() -> title.setText("A longer title that needs more room"));
    Pulses.settle();
    assertTrue(title.getWidth() >= title.prefWidth(-1), "the title is laid out");
    assertFalse(window.isNeedsLayout());
  }

  private void showAgain() {
    robot.clickOn("#show-again");
    Pulses.settle();
    assertFalse(isFailing());
    assertTrue(frame.view().orElseThrow().getWidth() > 400, "the view is laid out");
  }

  @Test
  void aViewThatFailsInItsLayoutIsReplacedAndComesBack() {
    robot.interact(
        () -> {
          Fragile view = frame.view().orElseThrow();
          view.broken = true;
          view.requestLayout();
        });
    Pulses.settle();
    assertEquals(List.of("broken view"), failures);
    assertTrue(isFailing());
    robot.clickOn("#failed-more");
    assertTrue(
        robot.lookup("#failed-details").queryTextInputControl().getText().contains("broken view"));
    assertTheWindowGoesOn();
    showAgain();
    assertTheWindowGoesOn();
  }

  @Test
  void aFailureDeepInTheLayoutLeavesTheWindowAlive() {
    robot.interact(
        () -> {
          Leaf leaf = frame.view().orElseThrow().leaf;
          leaf.broken = true;
          leaf.requestLayout();
          try {
            window.layout();
          } catch (IllegalStateException problem) {
            // The toolkit hands what it catches at a frame to the uncaught handler.
            assertTrue(frame.mend(problem));
          }
        });
    Pulses.settle();
    assertEquals(List.of("broken leaf"), failures);
    assertTheWindowGoesOn();
    showAgain();
    assertTheWindowGoesOn();
  }

  @Test
  void aFailureElsewhereLeavesTheViewAlone() {
    robot.interact(() -> assertFalse(frame.mend(new IllegalStateException("elsewhere"))));
    Pulses.settle();
    assertEquals(List.of(), failures);
    assertFalse(isFailing());
    assertTheWindowGoesOn();
  }

  @Test
  void aHandlerThatThrowsFailsTheViewAlone() {
    robot.clickOn("#poke");
    Pulses.settle();
    assertEquals(List.of("poked"), failures);
    assertTrue(isFailing());
    showAgain();
    assertTheWindowGoesOn();
  }
}
