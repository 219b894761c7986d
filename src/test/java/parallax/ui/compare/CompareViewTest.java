package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import parallax.model.Claim;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.RowKind;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.texts.TextPane;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.TextBox;

class CompareViewTest {
  private static final double WIDTH = 990;
  private static final double HEIGHT = 900;

  private Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), WIDTH, HEIGHT).settle();
  }

  /** Returns where on the screen the middle of a claim's first line stands. */
  private static Point2D onScreen(Workbench bench, String claim) {
    ColumnGeometry geometry = bench.view.geometry();
    Claim found = bench.model.index().claim(claim).orElseThrow();
    int column = geometry.column(found.source());
    TextBox box = geometry.reader(column).boxes(found.span()).getFirst();
    TextBox seen = geometry.inView(column, box).orElseThrow();
    return bench
        .lookup("#texts")
        .query()
        .localToScreen(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2);
  }

  private static List<String> claims(Workbench bench, String row) {
    return bench.model.index().row(row).orElseThrow().claims();
  }

  private static List<Double> heights(Workbench bench, String styleClass) {
    return bench.ask(
        () ->
            bench.lookup(styleClass).queryAll().stream()
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .map(Bounds::getMinY)
                .toList());
  }

  @Test
  void theArrowKeysWalkRowsAndColumns() {
    Workbench bench = open(5);

    bench.type(KeyCode.DOWN, KeyCode.DOWN);
    bench.type(KeyCode.RIGHT);
    assertEquals("r3", bench.settle().choice().row());
    assertEquals("s2", bench.choice().source());

    bench.type(KeyCode.END);
    assertEquals("r8", bench.settle().choice().row());

    bench.type(KeyCode.HOME);
    assertEquals("r1", bench.settle().choice().row());
  }

  @Test
  void choosingARowBringsItsPassagesToOneHeight() {
    Workbench bench = open(3);

    bench.type(KeyCode.DOWN, KeyCode.DOWN);
    bench.settle();

    List<Double> firstLines =
        claims(bench, "r3").stream().map(claim -> onScreen(bench, claim).getY()).toList();
    assertEquals(3, firstLines.size());
    assertEquals(firstLines.getFirst(), firstLines.get(1), 1);
    assertEquals(firstLines.getFirst(), firstLines.get(2), 1);
    List<Double> ribbons = heights(bench, ".ribbon");
    assertEquals(2, ribbons.size());
    assertEquals(ribbons.getFirst(), ribbons.getLast(), 1, "both ribbons run level");
  }

  @Test
  void clickingAMarkChoosesItsRow() {
    Workbench bench = open(3);
    bench.type(KeyCode.DOWN, KeyCode.DOWN);
    bench.settle();

    String begin = claims(bench, "r3").getLast();
    bench.clickOn(onScreen(bench, begin));

    assertEquals(new Choice("r3", "s3", begin), bench.settle().choice());
  }

  @Test
  void clickingACellChoosesIt() {
    Workbench bench = open(3);
    Node cell = bench.lookup(".grid-row").lookup(".grid-cell").nth(1).query();

    bench.clickOn(cell);

    assertEquals(new Choice("r1", "s2", null), bench.settle().choice());
    assertTrue(
        bench.lookup("#inspector .inspector-value").queryAll().size() > 0,
        "the inspector says what was looked for");
  }

  @Test
  void aSilentColumnIsPassedByADashedLine() {
    Workbench bench = open(4);

    assertEquals("r1", bench.choice().row());
    assertEquals(1, bench.lookup(".ribbon-bridge").queryAll().size());
    assertEquals(1, bench.lookup(".inset-rule").queryAll().size());
  }

  @Test
  void twelveColumnsScrollSidewaysAndTheQuestionsStay() {
    Workbench bench = open(12);
    assertTrue(bench.view.geometry().columnWidth(0) >= ColumnGeometry.NARROWEST);
    double before = bench.lookup(".grid-question").query().localToScreen(0, 0).getX();

    bench.type(KeyCode.RIGHT, 11);
    bench.settle();

    assertEquals("s12", bench.choice().source());
    assertTrue(bench.view.geometry().offset() > 0);
    assertEquals(before, bench.lookup(".grid-question").query().localToScreen(0, 0).getX());
    assertTrue(bench.view.geometry().right(11) <= WIDTH, "the chosen column is wholly in sight");
  }

  @Test
  void onlyColumnsInSightAreBuilt() {
    Workbench bench = open(12);
    int inSight = bench.view.geometry().inSight().size();

    Node row = bench.lookup(".grid-row").query();

    assertEquals(inSight, bench.from(row).lookup(".grid-cell").queryAll().size());
    assertTrue(inSight < 12);
  }

  @Test
  void aFilterPillLeavesItsRows() {
    // in a narrower window the pills give way to the other filters
    Workbench bench = Workbench.open(SampleComparison.of(5), 1200, HEIGHT).settle();

    bench.clickOn("#filter-words");

    assertEquals(RowFilter.ALL.withKind(RowKind.WORDS), bench.model.filterProperty().get());
    assertEquals(1, bench.settle().lookup(".grid-row").queryAll().size());
  }

  @Test
  void theOutletIsRenamedInPlace() {
    Workbench bench = open(2);

    bench.clickOn(bench.lookup(".source-menu").nth(1).<Node>query());
    bench.clickOn("Rename outlet…");
    bench.settle();
    bench.write("Ferry News").type(KeyCode.ENTER);

    assertEquals(List.of("rename s2 Ferry News"), bench.settle().actions);
  }

  @Test
  void theMenuMovesAndRemovesASource() {
    Workbench bench = open(2);

    bench.clickOn(bench.lookup(".source-menu").nth(0).<Node>query());
    bench.clickOn("Move right");
    bench.settle();
    bench.clickOn(bench.lookup(".source-menu").nth(0).<Node>query());
    bench.clickOn("Remove from comparison");

    assertEquals(List.of("move s1 1", "remove s1"), bench.settle().actions);
  }

  @Test
  void letGoTheColumnsScrollOneByOne() {
    Workbench bench = open(3);
    bench.clickOn("#together");
    bench.settle();
    ColumnGeometry geometry = bench.view.geometry();
    double other = geometry.reader(1).scroll();
    double own = geometry.reader(0).scroll();

    bench.moveTo(onScreen(bench, "c1"));
    bench.scroll(1, VerticalDirection.DOWN);
    bench.settle();

    assertTrue(geometry.reader(0).scroll() != own, "the column under the pointer scrolls");
    assertEquals(other, geometry.reader(1).scroll());
  }

  @Test
  void theSearchShowsItsHits() {
    Workbench bench = open(5);

    // one word: two could be parted by a line break, as the font has it
    bench.interact(() -> bench.model.find().find("sorting"));
    bench.settle();

    assertEquals(1, bench.lookup(".mark-current-hit").queryAll().size());
  }

  @Test
  void aViewThatNobodyTouchesAsksForNoLayout() {
    Workbench bench = open(5);

    for (int pulse = 0; pulse < 5; pulse++) {
      bench.settle();
      assertFalse(bench.ask(bench.view::isNeedsLayout));
    }
  }

  @Test
  void draggingSelectsTextToCopy() {
    Workbench bench = open(3);
    Point2D start = onScreen(bench, "c1");

    bench.drag(start.subtract(60, 0)).dropTo(start.add(60, 0));

    TextPane texts = bench.lookup("#texts").queryAs(TextPane.class);
    String selected = bench.settle().ask(() -> texts.excerpt().map(Excerpt::words).orElse(""));
    assertTrue("About 4,200 passengers".contains(selected), selected);
    assertTrue(selected.length() > 5, selected);
    assertEquals("r1", bench.choice().row(), "dragging chooses nothing");
  }

  @Test
  void theScreenReaderStandsAtTheChosenCell() {
    Workbench bench = open(3);

    bench.type(KeyCode.RIGHT, KeyCode.RIGHT);
    bench.settle();

    Node rows = bench.lookup("#rows").query();
    Node focused = (Node) rows.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
    assertEquals(
        "Coast Agency: more than 6,000, Port office, reported · via Coast Agency · “more than”",
        focused.getAccessibleText().replace('\u00a0', ' '));
  }

  @Test
  void theDividerIsMovedAndPassagesStayInLine() {
    Workbench bench = open(3);
    double before = bench.view.geometry().textHeight();

    // by key: the headless robot forgets the pressed button once it leaves the bar
    bench.clickOn("#divider");
    bench.type(KeyCode.UP, 5);
    bench.settle();

    assertEquals(before + 120, bench.view.geometry().textHeight(), 3);
    List<Double> lines =
        claims(bench, "r1").stream().map(claim -> onScreen(bench, claim).getY()).toList();
    assertEquals(lines.getFirst(), lines.getLast(), 1);
  }

  @Test
  void aStripScrollsItsTexts() {
    Workbench bench = open(3);
    ColumnGeometry geometry = bench.view.geometry();
    double before = geometry.reader(0).scroll();
    Bounds strip =
        bench.ask(
            () -> {
              Node node = bench.lookup(".overview").query();
              return node.localToScreen(node.getBoundsInLocal());
            });

    bench.clickOn(strip.getCenterX(), strip.getMaxY() - 4);
    bench.settle();

    assertTrue(geometry.reader(0).scroll() > before);
  }
}
