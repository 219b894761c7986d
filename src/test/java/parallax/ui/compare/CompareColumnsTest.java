package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.SampleComparison;

class CompareColumnsTest {
  private static final double WIDTH = 990;
  private static final double HEIGHT = 900;

  private static Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), WIDTH, HEIGHT).settle();
  }

  /** Returns a place in the heads, at a distance from the left, on the screen. */
  private static Point2D inHeads(Workbench bench, double x) {
    return bench.ask(() -> bench.lookup(".header-row").query().localToScreen(x, 12));
  }

  private static List<String> shown(Workbench bench) {
    return bench.model.arrangement().columnsProperty().get().shown().stream()
        .map(source -> source.id())
        .toList();
  }

  private static void choose(Workbench bench, int column, String item) {
    bench.clickOn(bench.lookup(".source-menu").nth(column).<Node>query());
    bench.clickOn(item);
    bench.settle();
  }

  @Test
  void draggingTheEdgeOfAHeadMakesItsColumnWider() {
    Workbench bench = open(3);
    ColumnGeometry geometry = bench.view.geometry();
    double edge = geometry.right(0);
    double before = geometry.columnWidth(0);

    bench.drag(inHeads(bench, edge)).dropTo(inHeads(bench, edge + 60));
    bench.settle();

    assertEquals(before + 60, geometry.columnWidth(0), 2);
    assertEquals(WIDTH, geometry.right(2), 1, "the others give the room");

    bench.doubleClickOn(inHeads(bench, geometry.right(0)));
    bench.settle();

    assertEquals(before, geometry.columnWidth(0), 1);
  }

  @Test
  void draggingAHeadMovesItsSource() {
    Workbench bench = open(3);
    ColumnGeometry geometry = bench.view.geometry();

    bench.drag(inHeads(bench, geometry.x(0) + 60)).dropTo(inHeads(bench, geometry.right(1) - 20));

    assertEquals(List.of("move s1 1"), bench.settle().actions);
    assertFalse(bench.lookup(".drop-line").query().isVisible());
  }

  @Test
  void aHeadDroppedWhereItWasStays() {
    Workbench bench = open(3);
    ColumnGeometry geometry = bench.view.geometry();

    bench.drag(inHeads(bench, geometry.x(1) + 30)).dropTo(inHeads(bench, geometry.right(1) - 20));

    assertEquals(List.of(), bench.settle().actions);
  }

  @Test
  void aHiddenColumnComesBackByAButton() {
    Workbench bench = open(3);

    choose(bench, 1, "Hide column");
    assertEquals(List.of("s1", "s3"), shown(bench));

    Button hidden = bench.lookup("#hidden").queryButton();
    assertEquals("1 hidden", hidden.getText());
    bench.clickOn(hidden);

    assertEquals(List.of("s1", "s2", "s3"), shown(bench.settle()));
  }

  @Test
  void thePinnedColumnStaysInSightWhileTheOthersScroll() {
    Workbench bench = open(12);
    choose(bench, 1, "Keep at the left");
    assertEquals("s2", shown(bench).getFirst());
    ColumnGeometry geometry = bench.view.geometry();

    bench.interact(() -> bench.model.chooseCell("r1", "s12"));
    bench.settle();

    assertEquals(geometry.questionWidth(), geometry.x(0));
    assertTrue(geometry.offset() > 0);
    Bounds first =
        bench.ask(
            () -> {
              Node reader = bench.lookup(".reader").query();
              return reader.localToScene(reader.getBoundsInLocal());
            });
    assertEquals(geometry.x(0), first.getMinX(), 1);
  }

  @Test
  void aboveTwelveSourcesTheSilentOnesFoldAndUnfold() {
    Workbench bench = open(14);
    assertEquals(List.of("s1", "s3", "s4"), shown(bench));
    Button folded = bench.lookup("#folded").queryButton();
    assertEquals("11 say nothing", folded.getText());

    bench.clickOn(folded);

    assertEquals(14, shown(bench.settle()).size());
    assertEquals("s1", shown(bench).getFirst());
  }

  @Test
  void onlyTheTextsInSightAreBuilt() {
    Workbench bench = open(12);

    assertEquals(bench.view.geometry().inSight().size(), bench.lookup(".reader").queryAll().size());
    assertTrue(bench.view.geometry().inSight().size() < 12);
  }
}
