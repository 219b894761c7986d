package parallax.ui.compare.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Source;
import parallax.ui.compare.model.Columns;

class ColumnGeometryTest {
  private static ColumnGeometry of(Columns columns, double width, double em) {
    ColumnGeometry geometry = new ColumnGeometry(new LetterMeasure(em));
    geometry.setSources(columns.shown());
    geometry.setColumns(columns);
    geometry.setWidth(width);
    geometry.setTextHeight(300);
    return geometry;
  }

  private static ColumnGeometry of(int sources, double width, double em) {
    return of(Columns.of(SampleTexts.of(sources)), width, em);
  }

  private static ColumnGeometry pinned(int sources, double width) {
    return of(
        new Columns(SampleTexts.of(sources), 1, List.of(), 0, List.of(), Set.of(), Map.of()),
        width,
        14);
  }

  @ParameterizedTest
  @CsvSource({"2,1024,14", "2,1920,14", "5,1600,14", "5,1389,21", "12,1024,14", "12,1920,21"})
  void columnsFillTheWidthOrScroll(int sources, double width, double em) {
    ColumnGeometry geometry = of(sources, width, em);

    assertTrue(geometry.columnWidth(0) >= ColumnGeometry.NARROWEST);
    double room = width - geometry.questionWidth();
    double columns = sources * geometry.columnWidth(0);
    assertEquals(Math.max(0, columns - room), geometry.maxOffset(), 0.001);
    assertTrue(columns >= room - 0.001, "no empty strip at the right");
    assertTrue(geometry.lineWidth(0) < geometry.columnWidth(0));
  }

  @ParameterizedTest
  @CsvSource({"1366,5", "1920,7"})
  void columnsOfWhichOnlyAStripWouldBeSeenWaitOutOfSight(double width, int whole) {
    ColumnGeometry geometry = of(12, width, 14);

    assertEquals(whole, geometry.inSight().size());
    assertEquals(width, geometry.right(whole - 1));
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
    assertEquals(List.of(0, 1, 2, 3), geometry.inSight());

    geometry.revealColumn(11);

    assertEquals(geometry.maxOffset(), geometry.offset());
    assertEquals(List.of(8, 9, 10, 11), geometry.inSight());
  }

  @ParameterizedTest
  @CsvSource({
    "800,14,184",
    "1024,14,236",
    "1366,14,249",
    "1920,14,336",
    "2560,14,336",
    "2560,28,498"
  })
  void theQuestionsGrowWithTheWindowAndTheirLetters(double width, double em, double questions) {
    assertEquals(questions, of(5, width, em).questionWidth());
  }

  @Test
  void aColumnBroughtIntoSightLeavesNoneHalfInSightAtTheLeft() {
    ColumnGeometry geometry = of(12, 1024, 14);

    geometry.revealColumn(5);

    assertEquals(List.of(3, 4, 5, 6), geometry.inSight());
    assertEquals(geometry.questionWidth(), geometry.x(3));
  }

  @Test
  void aColumnInSightIsNotMoved() {
    ColumnGeometry geometry = of(12, 1024, 14);

    geometry.revealColumn(2);

    assertEquals(0, geometry.offset());
  }

  @Test
  void aWidthThatTheReaderChoseLeavesTheRestToTheOthers() {
    Columns columns =
        new Columns(SampleTexts.of(3), 0, List.of(), 0, List.of(), Set.of(), Map.of("s2", 40.0));
    ColumnGeometry geometry = of(columns, 1389, 14);

    assertEquals(560, geometry.columnWidth(1), 0.001);
    assertEquals(geometry.columnWidth(0), geometry.columnWidth(2), 0.001);
    assertEquals(1389, geometry.right(2));
  }

  @Test
  void aPinnedColumnStaysWhileTheOthersPassUnderIt() {
    ColumnGeometry geometry = pinned(12, 1024);
    double left = geometry.x(0);

    geometry.revealColumn(11);

    assertEquals(left, geometry.x(0));
    assertEquals(0, geometry.inSight().getFirst());
    assertEquals(11, geometry.inSight().getLast());
    assertEquals(1024, geometry.right(11));

    geometry.revealColumn(1);

    assertEquals(geometry.right(0), geometry.x(1), "the next one stands beside it");
  }

  @Test
  void aPinnedColumnThatWouldLeaveNoRoomIsNotKept() {
    assertEquals(1, pinned(5, 1024).pinned());
    assertEquals(0, pinned(5, 600).pinned());
  }

  @Test
  void theFoldStandsBehindTheLastColumn() {
    List<Source> sources = SampleTexts.of(5);
    ColumnGeometry geometry =
        of(
            new Columns(
                sources.subList(0, 3), 0, sources.subList(3, 5), 0, List.of(), Set.of(), Map.of()),
            1389,
            14);

    assertEquals(geometry.right(2), geometry.foldX());
    assertEquals(1389, geometry.foldX() + geometry.foldWidth(), 1);
    assertEquals(0, of(5, 1389, 14).foldWidth());
  }

  @Test
  void aTextThatWasThereKeepsItsPlace() {
    List<Source> before = SampleTexts.of(3);
    ColumnGeometry geometry = of(3, 700, 14);
    geometry.reader(2).scrollTo(77);
    List<Source> after = List.of(before.get(2), before.get(0));

    geometry.setSources(after);
    geometry.setColumns(Columns.of(after));

    assertEquals(77, geometry.reader(0).scroll());
  }
}
