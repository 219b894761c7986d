package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import parallax.model.Span;

class FlowMeasureTest {
  private static final List<Run> RUNS =
      List.of(new Run("The ferries stood still for the third day in a row.", TextRole.ARTICLE));

  private final FlowMeasure measure = new FlowMeasure(14);

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void textIsAsHighAsItIsShown() {
    RunFlow flow = new RunFlow(RUNS, 14);

    assertEquals(Math.ceil(flow.prefHeight(120)), measure.height(RUNS, 120));
    assertTrue(measure.height(RUNS, 120) > measure.height(RUNS, 600));
  }

  @Test
  void aStretchHasABoxOnEachOfItsLines() {
    List<TextBox> boxes = measure.boxes(RUNS, 120, new Span(0, 51));

    assertTrue(boxes.size() >= 3, "three lines at least");
    for (int line = 1; line < boxes.size(); line++) {
      assertTrue(boxes.get(line).y() >= boxes.get(line - 1).bottom() - 1);
      assertEquals(0, boxes.get(line).x());
    }
    assertTrue(boxes.stream().allMatch(box -> box.right() <= 121), "no space behind the lines");
  }

  @Test
  void theCaretStandsWhereThePlaceNearestToItIs() {
    String text = RUNS.getFirst().text();
    for (int place = 0; place <= text.length(); place++) {
      TextBox caret = measure.caret(RUNS, 120, place);
      assertEquals(
          place,
          measure.placeAt(RUNS, 120, caret.x(), caret.y() + caret.height() / 2),
          "before “" + text.substring(place) + "”");
    }
  }

  @Test
  void aLineEndsBeforeTheSpaceAtWhichItIsBroken() {
    String text = RUNS.getFirst().text();
    Span first = measure.line(RUNS, 120, 0);
    assertEquals(0, first.start());
    assertEquals(' ', text.charAt(first.end()));
    assertEquals(first, measure.line(RUNS, 120, first.end()));
    assertEquals(first.end() + 1, measure.line(RUNS, 120, first.end() + 1).start());
    assertEquals(text.length(), measure.line(RUNS, 120, text.length()).end());
    assertEquals(first.end(), measure.placeAt(RUNS, 120, 900, 5), "far right of the first line");
  }
}
