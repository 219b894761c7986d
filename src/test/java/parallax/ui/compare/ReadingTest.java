package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.texts.TextPane;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.TextBox;

class ReadingTest {

  private static Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), 990, 900).settle();
  }

  private static Claim claim(Workbench bench, String words) {
    return bench.model.comparisonProperty().get().claims().stream()
        .filter(
            each ->
                each.span()
                    .of(bench.model.index().source(each.source()).orElseThrow().text())
                    .equals(words))
        .findFirst()
        .orElseThrow();
  }

  private static Point2D onScreen(Workbench bench, Claim claim) {
    ColumnGeometry geometry = bench.view.geometry();
    int column = geometry.column(claim.source());
    TextBox box = geometry.reader(column).boxes(claim.span()).getFirst();
    TextBox seen = geometry.inView(column, box).orElseThrow();
    return bench
        .lookup("#texts")
        .query()
        .localToScreen(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2);
  }

  private static String excerpt(Workbench bench) {
    TextPane texts = bench.lookup("#texts").queryAs(TextPane.class);
    return bench.settle().ask(() -> texts.excerpt().map(Excerpt::words).orElse(""));
  }

  /** Clicks once, after the pointer was elsewhere. */
  private static void click(Workbench bench, Claim claim) {
    bench.moveTo(onScreen(bench, claim).add(0, 40));
    bench.clickOn(onScreen(bench, claim));
    bench.settle();
  }

  @Test
  void eachClickGoesOnToTheNextClaimThatOverlaps() {
    Workbench bench = open(3);
    Claim term = claim(bench, "industrial action");
    Claim report = claim(bench, "The industrial action is the longest since the line was founded");
    bench.interact(() -> bench.model.chooseClaim(report.id()));
    bench.settle();

    click(bench, term);
    assertEquals(term.id(), bench.choice().claim(), "the shortest after the longest");

    click(bench, term);
    assertEquals(report.id(), bench.choice().claim());

    click(bench, term);
    assertEquals(term.id(), bench.choice().claim());
  }

  @Test
  void theCardSaysHowManyClaimsOverlap() {
    Workbench bench = open(3);
    Claim term = claim(bench, "industrial action");
    bench.interact(() -> bench.model.chooseClaim(term.id()));
    bench.settle();

    bench.moveTo(onScreen(bench, term));

    Node card = bench.lookup("#claim-card").query();
    waitUntil(card::isVisible);
    assertTrue(
        bench.from(card).lookup(".card-quiet").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .anyMatch("2 claims overlap here: each click goes on to the next"::equals));
  }

  @Test
  void aDoubleClickSelectsTheWordWhereClaimsOverlapAlthoughTheTextMoves() {
    Workbench bench = open(3);
    Claim term = claim(bench, "industrial action");
    bench.interact(() -> bench.view.dividerShareProperty().set(0.3));
    bench.settle();
    Point2D place = onScreen(bench, term);

    bench.moveTo(place).doubleClickOn(MouseButton.PRIMARY);

    String word = excerpt(bench);
    assertTrue(List.of("industrial", "action").contains(word), word);
    assertEquals(term.id(), bench.choice().claim(), "the first of the two clicks chose it");
    assertNotEquals(place, onScreen(bench, term), "and brought it to another height");
  }

  @Test
  void aSelectionDraggedBeyondTheEdgeScrollsTheTextUntilItIsLetGo() {
    Workbench bench = Workbench.open(SampleComparison.of(3), 990, 500).settle();
    ColumnGeometry geometry = bench.view.geometry();
    Node texts = bench.lookup("#texts").query();
    bench.interact(texts::requestFocus);
    bench.type(KeyCode.END);
    double before = bench.settle().ask(() -> geometry.reader(0).scroll());
    Point2D low =
        bench.ask(() -> texts.localToScreen(geometry.x(0) + 50, geometry.textHeight() - 30));
    Point2D above = bench.ask(() -> texts.localToScreen(geometry.x(0) + 50, -30));

    bench.drag(low, MouseButton.PRIMARY).moveTo(above);
    waitUntil(() -> geometry.reader(0).scroll() < before - 60);
    String selected = excerpt(bench);
    assertTrue(selected.contains("\n\n"), "it grows while the text goes by: " + selected);

    bench.drop();
    double after = bench.settle().ask(() -> geometry.reader(0).scroll());
    WaitForAsyncUtils.waitForFxEvents(20);
    assertEquals(after, bench.ask(() -> geometry.reader(0).scroll()), "it rests when let go");
  }

  @Test
  void theKeyboardSelectsByLettersWordsLinesAndPages() {
    Workbench bench = Workbench.open(SampleComparison.of(3), 990, 500).settle();
    ColumnGeometry geometry = bench.view.geometry();
    bench.interact(() -> bench.lookup("#texts").query().requestFocus());
    String text = bench.model.index().source("s1").orElseThrow().text();
    int start = text.indexOf("About 4,200");

    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("A", excerpt(bench));
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("About", excerpt(bench));
    bench.push(KeyCode.SHIFT, KeyCode.END);
    Span line = bench.ask(() -> geometry.reader(0).line(start));
    assertEquals(line.of(text), excerpt(bench));

    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.HOME);
    Span next = bench.ask(() -> geometry.reader(0).line(line.end() + 1));
    assertEquals(text.substring(start, next.start()), excerpt(bench), "one line down");

    bench.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    String selected = excerpt(bench);
    assertTrue(text.substring(start).startsWith(selected) && selected.length() > 100, selected);
    TextBox caret = bench.ask(() -> geometry.reader(0).caret(start + selected.length()));
    assertTrue(bench.ask(() -> geometry.inView(0, caret)).isPresent(), "the end is in sight");

    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
    assertEquals(text.substring(0, start), excerpt(bench));
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
    Point2D words = onScreen(bench, claim(bench, "About 4,200 passengers"));
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
    Claim hale = claim(bench, "Peter Hale");
    bench.interact(() -> bench.model.chooseClaim(hale.id()));
    Node card = bench.settle().lookup("#claim-card").query();

    bench.moveTo(onScreen(bench, hale));
    waitUntil(card::isVisible);
    assertTrue(card.getAccessibleText().startsWith("Peter Hale. "), card.getAccessibleText());

    bench.scroll(1, VerticalDirection.DOWN);
    assertFalse(bench.settle().ask(card::isVisible));
  }

  private static void waitUntil(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about", e);
    }
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

  private static List<PathElement> ticks(Workbench bench, String sort) {
    return bench.ask(
        () -> List.copyOf(bench.lookup(".overview-" + sort).queryAs(Path.class).getElements()));
  }

  @Test
  void aDoubleClickSelectsAWordAndShiftExtends() {
    Workbench bench = open(3);
    Point2D place = onScreen(bench, claim(bench, "About 4,200 passengers"));
    bench.moveTo(place.add(0, bench.view.geometry().em() * 3));

    bench.doubleClickOn(MouseButton.PRIMARY);
    String word = excerpt(bench);
    assertFalse(word.isBlank() || word.contains(" "), word);

    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(word.length() + 1, excerpt(bench).length());

    bench.push(KeyCode.CONTROL, KeyCode.A);
    assertEquals(
        bench.model.index().source("s1").orElseThrow().text(),
        excerpt(bench),
        "all of the chosen column's text");
  }

  @Test
  void withNothingSelectedTheChosenClaimIsTaken() {
    Workbench bench = open(3);

    assertEquals("About 4,200 passengers", excerpt(bench));
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
        "1 without a claim", bench.lookup(".header-remark").queryAs(Label.class).getText());
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
