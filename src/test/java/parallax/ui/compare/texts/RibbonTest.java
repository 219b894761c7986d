package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.LetterMeasure;
import parallax.ui.compare.geometry.SampleTexts;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.texts.Ribbon.Point;
import parallax.ui.kit.TextBox;

class RibbonTest {
  private static final TextBox LINE = new TextBox(0, 100, 80, 20);

  private final ColumnGeometry geometry = new ColumnGeometry(new LetterMeasure(14));

  RibbonTest() {
    geometry.setSources(SampleTexts.of(4));
    geometry.setColumns(Columns.of(SampleTexts.of(4)));
    geometry.setWidth(1200);
    geometry.setTextHeight(300);
  }

  private double textLeft(int column) {
    return geometry.x(column) + geometry.padding();
  }

  private double textRight(int column) {
    return textLeft(column) + geometry.lineWidth(column);
  }

  @Test
  void neighboursAreJoinedAcrossTheGutterOnly() {
    List<Ribbon> ribbons = Ribbon.between(geometry, Map.of(1, LINE, 2, LINE), _ -> 0);

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
        Ribbon.between(geometry, Map.of(0, LINE, 3, LINE), column -> column == 1 ? 110 : 90);

    Ribbon bridge = ribbons.getFirst();
    assertEquals(1, ribbons.size());
    assertEquals(true, bridge.bridged());
    assertEquals(
        List.of(110.0, 110.0, 110.0, 90.0, 90.0, 110.0),
        bridge.points().stream().map(Point::middle).toList());
  }

  @Test
  void oneAnswerAloneIsJoinedToNothing() {
    assertEquals(List.of(), Ribbon.between(geometry, Map.of(0, LINE), _ -> 0));
  }
}
