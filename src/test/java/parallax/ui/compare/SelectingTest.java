package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import parallax.model.Claim;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.kit.TextBox;

/** Choosing claims and selecting words in the texts, with the mouse and by keyboard. */
class SelectingTest {

  private static Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), 990, 900).settle();
  }

  /** Clicks once, however short a time ago the last click was. */
  private static void click(Workbench bench, Claim claim) {
    click(bench, bench.onScreen(claim), 1);
  }

  /** Clicks for the first time, the second, or another time in a short while. */
  private static void click(Workbench bench, Point2D screen, int count) {
    fire(bench, MouseEvent.MOUSE_PRESSED, screen, count);
    fire(bench, MouseEvent.MOUSE_RELEASED, screen, count);
    bench.settle();
  }

  private static void fire(Workbench bench, EventType<MouseEvent> type, Point2D screen, int count) {
    bench.interact(
        () -> {
          Node reader =
              bench.lookup(".reader").queryAll().stream()
                  .filter(each -> each.contains(each.screenToLocal(screen)))
                  .findFirst()
                  .orElseThrow();
          Point2D at = reader.localToScene(reader.screenToLocal(screen));
          Event.fireEvent(reader, mouse(type, at, screen, count));
        });
  }

  private static MouseEvent mouse(
      EventType<MouseEvent> type, Point2D at, Point2D screen, int count) {
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void eachClickGoesOnToTheNextClaimThatOverlaps() {
    Workbench bench = open(3);
    Claim term = bench.claim("industrial action");
    Claim report = bench.claim("The industrial action is the longest since the line was founded");
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
  void aClickMeansWhatWasPressedAlthoughTheTextGlidesBeforeItIsReleased() {
    Workbench bench = open(3);
    Claim term = bench.claim("industrial action");
    bench.interact(() -> bench.view.dividerShareProperty().set(0.3));
    Point2D place = bench.onScreen(term);

    fire(bench, MouseEvent.MOUSE_PRESSED, place, 1);
    bench.interact(
        () -> {
          ReaderHeights reader = bench.view.geometry().reader(0);
          reader.scrollTo(reader.scroll() + 90);
          bench.view.requestLayout();
        });
    bench.settle();
    fire(bench, MouseEvent.MOUSE_RELEASED, place, 1);

    assertEquals(term.id(), bench.choice().claim());
  }

  @Test
  void theCardSaysHowManyClaimsOverlap() {
    Workbench bench = open(3);
    Claim term = bench.claim("industrial action");
    bench.interact(() -> bench.model.chooseClaim(term.id()));
    bench.settle();

    bench.moveTo(bench.onScreen(term));

    Node card = bench.lookup("#claim-card").query();
    bench.waitUntil(card::isVisible);
    assertTrue(
        bench.from(card).lookup(".card-quiet").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .anyMatch("2 claims overlap here: each click goes on to the next"::equals));
  }

  @Test
  void aDoubleClickSelectsTheWordWhereClaimsOverlapAlthoughTheTextMoves() {
    Workbench bench = open(3);
    Claim term = bench.claim("industrial action");
    bench.interact(() -> bench.view.dividerShareProperty().set(0.3));
    bench.settle();
    Point2D place = bench.onScreen(term);

    click(bench, place, 1);
    click(bench, place, 2);

    String word = bench.excerpt();
    assertTrue(List.of("industrial", "action").contains(word), word);
    assertEquals(term.id(), bench.choice().claim(), "the first of the two clicks chose it");
    assertNotEquals(place, bench.onScreen(term), "and brought it to another height");
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
    bench.waitUntil(() -> geometry.reader(0).scroll() < before - 60);
    String selected = bench.excerpt();
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
    assertEquals("A", bench.excerpt());
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("About", bench.excerpt());
    bench.push(KeyCode.SHIFT, KeyCode.END);
    Span line = bench.ask(() -> geometry.reader(0).line(start));
    assertEquals(line.of(text), bench.excerpt());

    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.HOME);
    Span next = bench.ask(() -> geometry.reader(0).line(line.end() + 1));
    assertEquals(text.substring(start, next.start()), bench.excerpt(), "one line down");

    bench.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    String selected = bench.excerpt();
    assertTrue(text.substring(start).startsWith(selected) && selected.length() > 100, selected);
    TextBox caret = bench.ask(() -> geometry.reader(0).caret(start + selected.length()));
    assertTrue(bench.ask(() -> geometry.inView(0, caret)).isPresent(), "the end is in sight");

    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
    assertEquals(text.substring(0, start), bench.excerpt());
  }

  @Test
  void aDoubleClickSelectsAWordAndShiftExtends() {
    Workbench bench = open(3);
    Point2D place = bench.onScreen(bench.claim("About 4,200 passengers"));
    Point2D below = place.add(0, bench.view.geometry().em() * 3);

    click(bench, below, 1);
    click(bench, below, 2);
    String word = bench.excerpt();
    assertFalse(word.isBlank() || word.contains(" "), word);

    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals(word.length() + 1, bench.excerpt().length());

    bench.push(KeyCode.CONTROL, KeyCode.A);
    assertEquals(
        bench.model.index().source("s1").orElseThrow().text(),
        bench.excerpt(),
        "all of the chosen column's text");
  }

  @Test
  void withNothingSelectedTheChosenClaimIsTaken() {
    Workbench bench = open(3);

    assertEquals("About 4,200 passengers", bench.excerpt());
  }
}
