package parallax.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import parallax.ui.shell.memory.Appearance.ThemeChoice;

/** In a language that runs from right to left, the window does too; its columns stay. */
class RightToLeftWindowTest {
  private static final int WIDTH = 1400;

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T ask(Scenario scenario, int textSize, Sight.Question<T> question) {
    return Sight.ask(
        scenario,
        new Sight.Setting(WIDTH, 900, ThemeChoice.LIGHT, textSize, PseudoLanguage.rightToLeft()),
        question);
  }

  private static boolean is(Scenario scenario, Sight.Question<Boolean> question) {
    return ask(scenario, 100, question);
  }

  private static double middle(Node node) {
    return node.localToScene(node.getLayoutBounds()).getCenterX();
  }

  @ParameterizedTest
  @EnumSource
  void everythingOpens(Scenario scenario) {
    for (int textSize : new int[] {100, 200}) {
      assertEquals(
          NodeOrientation.RIGHT_TO_LEFT,
          ask(scenario, textSize, sight -> sight.window().root().getEffectiveNodeOrientation()));
    }
  }

  @Test
  void columnsStayInTheirOrderAndAfterTheQuestions() {
    List<String> names =
        ask(
            Scenario.FIRST_ROW,
            100,
            sight ->
                sight.scene().getRoot().lookupAll(".header-name").stream()
                    .sorted((one, other) -> Double.compare(middle(one), middle(other)))
                    .map(name -> ((Labeled) name).getText())
                    .toList());
    assertEquals(
        List.of("Harbour Post", "The Islander", "Coast Agency", "Northern Courier", "Harbour Post"),
        names);
    assertTrue(
        is(
            Scenario.FIRST_ROW,
            sight ->
                middle(sight.find(".grid-question", Node.class))
                    < middle(sight.find(".header-name", Node.class))));
  }

  @Test
  void titleFormsAndPanelsAreMirrored() {
    assertTrue(is(Scenario.FIRST_ROW, sight -> middle(sight.find("#menu", Node.class)) < 100));
    assertTrue(
        is(
            Scenario.SOURCE_FORM,
            sight ->
                middle(sight.find(".source-label", Label.class))
                    > middle(sight.find("#form-outlet", Node.class))));
    assertTrue(
        is(
            Scenario.FIRST_ROW,
            sight ->
                middle(sight.find("#filter-all", Node.class))
                    > middle(sight.find("#filter-figures", Node.class))));
  }
}
