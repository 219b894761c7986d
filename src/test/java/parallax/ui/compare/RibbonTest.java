package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.Ribbon.Point;
import parallax.ui.kit.TextBox;

class RibbonTest {
  private static final TextBox LINE = new TextBox(0, 100, 80, 20);

  private final ColumnGeometry geometry = new ColumnGeometry(new LetterMeasure(14));

  RibbonTest() {
    geometry.setSources(SampleTexts.of(4), List.of());
    geometry.setWidth(1200);
    geometry.setTextHeight(300);
  }

  private double textLeft(int column) {
    return geometry.x(column) + geometry.padding();
  }

  private double textRight(int column) {
    return textLeft(column) + geometry.lineWidth();
  }

  @Test
  void neighboursAreJoinedAcrossTheGutterOnly() {
    List<Ribbon> ribbons =
        Ribbon.between(
            geometry, Arrays.asList(null, LINE, LINE, null), List.of(0.0, 0.0, 0.0, 0.0));

    assertEquals(
        List.of(
            new Ribbon(
                List.of(new Point(textRight(1), 100, 120), new Point(textLeft(2), 100, 120)),
                false)),
        ribbons);
  }

  @Test
  void aSilentColumnIsPassedBetweenItsParagraphs() {
    List<Ribbon> ribbons =
        Ribbon.between(
            geometry, Arrays.asList(LINE, null, null, LINE), List.of(0.0, 110.0, 90.0, 0.0));

    Ribbon bridge = ribbons.getFirst();
    assertEquals(1, ribbons.size());
    assertEquals(true, bridge.bridged());
    assertEquals(
        List.of(110.0, 110.0, 110.0, 90.0, 90.0, 110.0),
        bridge.points().stream().map(Point::middle).toList());
  }

  @Test
  void oneAnswerAloneIsJoinedToNothing() {
    assertEquals(
        List.of(),
        Ribbon.between(
            geometry, Arrays.asList(LINE, null, null, null), List.of(0.0, 0.0, 0.0, 0.0)));
  }
}
