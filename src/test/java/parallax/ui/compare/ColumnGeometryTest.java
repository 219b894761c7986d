package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Source;

class ColumnGeometryTest {
  private static ColumnGeometry of(int sources, double width, double em) {
    ColumnGeometry geometry = new ColumnGeometry(new LetterMeasure(em));
    geometry.setSources(SampleTexts.of(sources), List.of());
    geometry.setWidth(width);
    geometry.setTextHeight(300);
    return geometry;
  }

  @ParameterizedTest
  @CsvSource({"2,1024,14", "2,1920,14", "5,1600,14", "5,1389,21", "12,1024,14", "12,1920,21"})
  void columnsFillTheWidthOrScroll(int sources, double width, double em) {
    ColumnGeometry geometry = of(sources, width, em);

    assertTrue(geometry.columnWidth() >= ColumnGeometry.NARROWEST);
    double room = width - geometry.questionWidth();
    double columns = sources * geometry.columnWidth();
    assertEquals(Math.max(0, columns - room), geometry.maxOffset(), 0.001);
    assertTrue(columns >= room - 0.001, "no empty strip at the right");
    assertTrue(geometry.lineWidth() < geometry.columnWidth());
  }

  @Test
  void columnsStandEdgeToEdge() {
    ColumnGeometry geometry = of(5, 1389, 14);

    assertEquals(geometry.questionWidth(), geometry.x(0));
    for (int column = 1; column < 5; column++) {
      assertEquals(geometry.right(column - 1), geometry.x(column));
    }
    assertEquals(1389, geometry.right(4));
  }

  @Test
  void onlyColumnsInSightAreNamed() {
    ColumnGeometry geometry = of(12, 1024, 14);
    assertEquals(0, geometry.firstColumn());
    assertEquals(4, geometry.endColumn());

    geometry.revealColumn(11);

    assertEquals(geometry.maxOffset(), geometry.offset());
    assertEquals(12, geometry.endColumn());
    assertEquals(8, geometry.firstColumn());
  }

  @Test
  void aColumnInSightIsNotMoved() {
    ColumnGeometry geometry = of(12, 1024, 14);

    geometry.revealColumn(2);

    assertEquals(0, geometry.offset());
  }

  @Test
  void passagesComeToOneHeight() {
    ColumnGeometry geometry = of(3, 1389, 14);

    geometry.align(Arrays.asList(400.0, null, 90.0));

    assertEquals(400 - geometry.reader(0).scroll(), 90 - geometry.reader(2).scroll());
    assertEquals(0, geometry.reader(1).scroll(), "a column without a passage stays");
  }

  @Test
  void noMoreSpaceIsLeftAboveThanThePassagesNeed() {
    ColumnGeometry geometry = of(2, 1389, 14);

    geometry.align(Arrays.asList(0.0, 20.0));

    assertEquals(geometry.topmost(), geometry.reader(1).scroll());
  }

  @Test
  void textsScrolledAsOneStayInLine() {
    ColumnGeometry geometry = of(3, 700, 14);
    geometry.align(Arrays.asList(400.0, 300.0, 90.0));
    double between = geometry.reader(0).scroll() - geometry.reader(2).scroll();

    geometry.scrollTexts(0, 120);
    assertEquals(between, geometry.reader(0).scroll() - geometry.reader(2).scroll());

    geometry.scrollTexts(0, -1e9);
    assertEquals(between, geometry.reader(0).scroll() - geometry.reader(2).scroll());
    assertTrue(geometry.reader(0).scroll() <= geometry.topmost(), "every top can be reached");
  }

  @Test
  void letGoATextStopsAtItsEnds() {
    ColumnGeometry geometry = of(3, 700, 14);
    geometry.setTogether(false);

    geometry.scrollTexts(1, 1e9);

    ReaderHeights reader = geometry.reader(1);
    assertEquals(
        Math.round(reader.total() + geometry.padding() - geometry.textHeight()), reader.scroll());
    assertEquals(0, geometry.reader(0).scroll());

    geometry.scrollTexts(1, -1e9);
    assertEquals(geometry.topmost(), reader.scroll());
  }

  @Test
  void aTextThatWasThereKeepsItsPlace() {
    List<Source> before = SampleTexts.of(3);
    ColumnGeometry geometry = of(3, 700, 14);
    geometry.setSources(before, SampleTexts.of(3));
    geometry.reader(2).scrollTo(77);

    geometry.setSources(List.of(before.get(2), before.get(0)), before);

    assertEquals(77, geometry.reader(0).scroll());
  }
}
