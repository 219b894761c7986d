package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RightToLeftTest {
  private static final String ARABIC = "شارك 300 عامل في إضراب الميناء يوم الاثنين.";

  @Test
  void textFromLeftToRightIsOnePiece() {
    assertEquals(List.of("Some 300 dockers."), RightToLeft.pieces("Some 300 dockers."));
    assertFalse(RightToLeft.occursIn("Some 300 dockers."));
  }

  @Test
  void piecesAreShortAndTogetherAreTheText() {
    String text = ARABIC + " " + "م".repeat(40) + "\ud83d\ude00".repeat(20);
    List<String> pieces = RightToLeft.pieces(text);
    assertEquals(text, String.join("", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 17), pieces.toString());
    assertTrue(
        pieces.stream().noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0))),
        pieces.toString());
  }

  @Test
  void anyWidthTakesSuchText() throws Exception {
    FxToolkit.registerPrimaryStage();
    String text = (ARABIC + " The ministry said 200. ").repeat(5) + "ن".repeat(120);
    List<Run> runs = List.of(new Run(text, TextRole.ARTICLE));
    for (int width = 60; width < 600; width += 45) {
      int asked = width;
      TextFlow flow = new RunFlow(runs, Theme.EM);
      double height = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> flow.prefHeight(asked));
      assertTrue(height > 20, "at " + width + ": " + height);
    }
  }
}
