package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import parallax.analysis.Analysis;
import parallax.ui.kit.FxJobRunner;
import parallax.ui.kit.Slate;

/** A part of the comparison that throws at a frame, in the whole window. */
class FailingViewTest {
  @TempDir private Path temp;
  private Desk desk;
  private UncaughtExceptionHandler before;

  /** Throws whenever it is laid out. */
  private static final class Broken extends Region {
    @Override
    protected void layoutChildren() {
      throw new IllegalStateException("broken part");
    }
  }

  @BeforeEach
  void open() throws Exception {
    WaitForAsyncUtils.autoCheckException = false;
    desk = Desk.open(new Analysis(), FxJobRunner.create());
    Path folder = HarbourArticles.folder(temp);
    desk.interact(() -> desk.window.model().open(List.of(folder)));
    desk.settle();
    desk.interact(
        () -> {
          before = Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread()
              .setUncaughtExceptionHandler((_, problem) -> desk.window.failed(problem));
        });
  }

  @AfterEach
  void close() {
    desk.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
    desk.close();
    WaitForAsyncUtils.clearExceptions();
    WaitForAsyncUtils.autoCheckException = true;
  }

  private void assertTheWindowGoesOn() {
    desk.clickOn("#switch-theme");
    assertTrue(desk.sees("#status-size"));
    desk.clickOn("#show-again");
    desk.settle();
    assertFalse(desk.sees("#failed-state"));
    assertTrue(desk.sees("#rows"));
    assertTrue(desk.ask(() -> desk.lookup("#rows").<Region>query().getWidth() > 400));
  }

  @Test
  void onePartThatThrowsInTheLayoutOfAFrameIsMendedByTheWindow() {
    desk.interact(() -> desk.lookup("#rows").<Slate>query().getChildren().add(new Broken()));
    WaitForAsyncUtils.waitForFxEvents(20);

    assertTrue(desk.sees("#failed-state"));
    assertTheWindowGoesOn();
  }

  @Test
  void aHandlerThatThrowsFailsTheViewAlone() {
    desk.interact(
        () -> {
          Node texts = desk.lookup("#texts").query();
          texts.setOnKeyPressed(
              _ -> {
                throw new IllegalStateException("broken key");
              });
          texts.requestFocus();
        });
    desk.type(KeyCode.DOWN);
    desk.settle();

    assertTrue(desk.sees("#failed-state"));
    assertTheWindowGoesOn();
  }

  @Test
  void whatFailsAtEachFrameIsToldOnceAndLeavesTheViewAlone() {
    AnimationTimer failing =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            throw new IllegalStateException("broken frame");
          }
        };
    desk.interact(failing::start);
    WaitForAsyncUtils.waitForFxEvents(20);
    desk.interact(failing::stop);
    desk.settle();

    assertFalse(desk.sees("#failed-state"));
    assertEquals(1, desk.ask(() -> desk.window.model().notices().size()));
    assertTrue(desk.sees("#rows"));
  }
}
