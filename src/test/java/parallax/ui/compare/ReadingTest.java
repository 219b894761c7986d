package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.kit.TextBox;

class ReadingTest {

  private static Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), 990, 900).settle();
  }

  @Test
  void enterWalksTheClaimsOfTheText() {
    Workbench bench = open(3);
    bench.interact(() -> bench.lookup("#texts").query().requestFocus());
    assertEquals("c1", bench.choice().claim());

    bench.type(KeyCode.ENTER);
    String next = bench.settle().choice().claim();
    List<String> inText = bench.model.index().claimsOf("s1").stream().map(Claim::id).toList();
    assertEquals(inText.get(inText.indexOf("c1") + 1), next);

    bench.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("c1", bench.settle().choice().claim());
  }

  @Test
  void theCardOfTheChosenClaimStandsBesideItsWords() {
    Workbench bench = open(3);
    bench.interact(() -> bench.lookup("#texts").query().requestFocus());

    bench.push(KeyCode.CONTROL, KeyCode.I);

    Node card = bench.settle().lookup("#claim-card").query();
    Bounds place = bench.ask(() -> card.localToScene(card.getBoundsInLocal()));
    Point2D words = bench.onScreen(bench.claim("About 4,200 passengers"));
    assertTrue(card.isVisible());
    assertFalse(bench.ask(() -> card.localToScreen(card.getLayoutBounds()).contains(words)));
    assertTrue(place.getMaxX() <= 990 && place.getMaxY() <= 900 && place.getMinX() >= 0);
    assertTrue(card.getAccessibleText().contains("How many passengers are stranded"));

    bench.type(KeyCode.ESCAPE);
    assertFalse(bench.settle().ask(card::isVisible));
  }

  @Test
  void restingOnAMarkShowsItsCardUntilTheTextIsScrolled() {
    Workbench bench = open(3);
    Claim hale = bench.claim("Peter Hale");
    bench.interact(() -> bench.model.chooseClaim(hale.id()));
    Node card = bench.settle().lookup("#claim-card").query();

    bench.moveTo(bench.onScreen(hale));
    bench.waitUntil(card::isVisible);
    assertTrue(card.getAccessibleText().startsWith("Peter Hale. "), card.getAccessibleText());

    bench.scroll(1, VerticalDirection.DOWN);
    assertFalse(bench.settle().ask(card::isVisible));
  }

  @Test
  void theStripTellsWhatStandsWhereByShape() {
    Workbench bench = open(3);
    assertFalse(ticks(bench, "claim").isEmpty());
    assertFalse(ticks(bench, "disputed").isEmpty());
    assertFalse(ticks(bench, "chosen").isEmpty());
    assertTrue(ticks(bench, "found").isEmpty());

    bench.interact(() -> bench.model.find().find("strike"));
    bench.settle();

    assertFalse(ticks(bench, "found").isEmpty());
    Node strip = bench.lookup(".overview").query();
    assertEquals(0.0, strip.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
    double value = (Double) strip.queryAccessibleAttribute(AccessibleAttribute.VALUE);
    assertTrue(value <= (Double) strip.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
  }

  private static Node strip(Workbench bench) {
    return bench.settle().ask(() -> bench.view.getScene().getFocusOwner());
  }

  @Test
  void theStripOfTheChosenColumnIsReachedByTabAndReadOut() {
    Workbench bench = open(3);
    bench.interact(() -> bench.lookup("#texts").query().requestFocus());

    bench.type(KeyCode.TAB);

    Node first = strip(bench);
    assertTrue(first.getStyleClass().contains("overview"), first.toString());
    assertEquals(
        "Where the claims of Harbour Post stand: 6 claims, 2 in conflict, 0 % of the text gone by",
        first.getAccessibleText());
    bench.type(KeyCode.END);
    assertTrue(strip(bench).getAccessibleText().endsWith(" 100 % of the text gone by"));

    bench.type(KeyCode.ENTER);
    assertEquals("Reed, who led", bench.chosenWords());
    bench.type(KeyCode.ENTER);
    assertEquals("About 4,200 passengers", bench.chosenWords(), "the first after the last");
    bench.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("Reed, who led", bench.chosenWords());

    bench.type(KeyCode.RIGHT);
    Node second = strip(bench);
    assertEquals("s2", bench.choice().source());
    assertTrue(second.getAccessibleText().startsWith("Where the claims of The Islander stand: "));
    assertFalse(first.isFocusTraversable());
    bench.type(KeyCode.TAB);
    assertFalse(strip(bench).getStyleClass().contains("overview"), "one strip, not one a column");
  }

  private static List<PathElement> ticks(Workbench bench, String sort) {
    return bench.ask(
        () -> List.copyOf(bench.lookup(".overview-" + sort).queryAs(Path.class).getElements()));
  }

  @Test
  void aHitInAHiddenColumnBringsTheColumnBack() {
    Workbench bench = open(5);
    bench.interact(() -> bench.model.arrangement().hide("s4"));
    bench.settle();
    assertEquals(-1, bench.view.geometry().column("s4"));

    bench.interact(() -> bench.model.find().find("sabotage"));
    bench.settle();
    bench.settle();

    ColumnGeometry geometry = bench.view.geometry();
    int column = geometry.column("s4");
    assertTrue(geometry.inSight().contains(column));
    Passage hit = bench.model.find().currentHit().orElseThrow();
    TextBox box = geometry.reader(column).boxes(hit.span()).getFirst();
    assertTrue(geometry.inView(column, box).isPresent(), "the hit itself is in sight");
  }

  @Test
  void theOtherTextsGoAlongToAHitUnlessTheyAreLocked() {
    Workbench bench = open(3);
    bench.interact(() -> bench.model.arrangement().lock("s3"));
    bench.settle();
    ColumnGeometry geometry = bench.view.geometry();
    List<Double> before = scrolls(geometry);

    bench.interact(() -> bench.model.find().find("third walkout"));
    bench.settle();
    bench.settle();

    List<Double> after = scrolls(geometry);
    assertTrue(after.get(0) > before.get(0), "the text with the hit");
    assertTrue(after.get(1) > before.get(1), "the text that scrolls with it");
    assertEquals(before.get(2), after.get(2), "the text that is locked");
  }

  private static List<Double> scrolls(ColumnGeometry geometry) {
    return geometry.inSight().stream().map(column -> geometry.reader(column).scroll()).toList();
  }

  @Test
  void hitsAreCountedInTheHeads() {
    Workbench bench = open(3);

    bench.interact(() -> bench.model.find().find("strike"));
    bench.settle();

    List<String> remarks =
        bench.lookup(".header-remark").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertEquals(List.of("1 found", "1 found", "nothing found"), remarks);
  }

  @Test
  void sentencesWithoutAClaimAreCountedMarkedAndWalked() {
    Comparison sample = SampleComparison.of(3);
    int start = sample.sources().getFirst().text().indexOf("A court is to hear");
    Passage passage = new Passage("s1", new Span(start, start + 40));
    Workbench bench =
        Workbench.open(
                new Comparison(
                    sample.sources(),
                    sample.claims(),
                    sample.rows(),
                    List.of(),
                    null,
                    List.of(passage)),
                990,
                900)
            .settle();
    assertEquals(
        "1 unread sentence", bench.lookup(".header-remark").queryAs(Label.class).getText());
    assertTrue(bench.lookup(".mark-current-unread").queryAll().isEmpty());

    bench.interact(() -> bench.model.unread().next());
    bench.settle();
    bench.settle();

    assertEquals(1, bench.lookup(".mark-current-unread").queryAll().size());
  }

  @Test
  void aScreenReaderFindsTheTextOfTheChosenColumn() {
    Workbench bench = open(3);
    Node texts = bench.lookup("#texts").query();

    Node reader =
        bench.ask(() -> (Node) texts.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
    String text = bench.model.index().source("s1").orElseThrow().text();

    assertEquals(text, reader.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    assertEquals(
        text.indexOf("About 4,200"),
        reader.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
    assertEquals(
        text.indexOf("\n\n"), reader.queryAccessibleAttribute(AccessibleAttribute.LINE_END, 0));
    assertNotEquals(
        0, ((Bounds[]) bench.ask(() -> bounds(reader, text.indexOf("About 4,200")))).length);
  }

  private static Object bounds(Node reader, int start) {
    return reader.queryAccessibleAttribute(AccessibleAttribute.BOUNDS_FOR_RANGE, start, start + 5);
  }

  @Test
  void theMarksAreExplained() {
    Workbench bench = open(2);

    bench.clickOn("#marks-legend");
    bench.settle();

    assertEquals(14, bench.lookup(".legend-table .inspector-value").queryAll().size());
  }
}
