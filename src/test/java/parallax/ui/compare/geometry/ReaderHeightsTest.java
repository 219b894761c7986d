package parallax.ui.compare.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parallax.model.Span;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextRole;

class ReaderHeightsTest {
  private static final String TEXT = "0123456789abcde\n\nsecond\n\nthird one";
  private static final List<Run> REMARK = List.of(new Run("none", TextRole.ASIDE));

  private final ReaderHeights heights = new ReaderHeights(TEXT, "third one");

  ReaderHeightsTest() {
    heights.layOut(new LetterMeasure(10), 100);
  }

  @Test
  void paragraphsStandOneUnderTheOther() {
    assertEquals(
        List.of(new Span(0, 15), new Span(17, 23), new Span(25, 34)), heights.paragraphs());
    assertEquals(40, heights.height(0));
    assertEquals(8, heights.gap());
    assertEquals(0, heights.top(0));
    assertEquals(48, heights.top(1));
    assertEquals(76, heights.top(2));
    assertEquals(96, heights.total());
  }

  @Test
  void theTitleIsSetAsOne() {
    assertEquals(List.of(new Run("second", TextRole.ARTICLE)), heights.runs(1));
    assertEquals(List.of(new Run("third one", TextRole.TITLE)), heights.runs(2));
  }

  @Test
  void aStretchHasABoxOnEachOfItsLines() {
    assertEquals(
        List.of(new TextBox(80, 0, 20, 20), new TextBox(0, 20, 30, 20)),
        heights.boxes(new Span(8, 13)));
  }

  @Test
  void aStretchOverParagraphsHasBoxesInBoth() {
    assertEquals(
        List.of(new TextBox(30, 20, 20, 20), new TextBox(0, 48, 30, 20)),
        heights.boxes(new Span(13, 20)));
  }

  @Test
  void aRemarkPushesWhatFollowsDown() {
    heights.setInset(REMARK, new Span(20, 23));

    assertFalse(heights.isInsetAbove());
    assertEquals(Optional.of(76.0), heights.insetTop());
    assertEquals(20, heights.insetHeight());
    assertEquals(48, heights.top(1));
    assertEquals(104, heights.top(2));
    assertEquals(124, heights.total());
  }

  @Test
  void aRemarkOnASentenceNearTheStartStandsAboveItsParagraph() {
    heights.setInset(REMARK, new Span(18, 20));

    assertTrue(heights.isInsetAbove());
    assertEquals(Optional.of(48.0), heights.insetTop());
    assertEquals(0, heights.top(0));
    assertEquals(76, heights.top(1));
    assertEquals(124, heights.total());
  }

  @Test
  void aRemarkOnNoSentenceStandsAtTheTop() {
    heights.setInset(REMARK, null);

    assertEquals(Optional.of(0.0), heights.insetTop());
    assertEquals(28, heights.top(0));
  }

  @Test
  void theRemarkGoesAway() {
    heights.setInset(REMARK, null);
    heights.setInset(List.of(), null);

    assertEquals(Optional.empty(), heights.insetTop());
    assertEquals(96, heights.total());
  }

  @Test
  void aVeryLongTextIsMeasuredWhereItIsLookedAt() {
    ReaderHeights many =
        new ReaderHeights("one paragraph of forty letters or so, 40\n\n".repeat(400), null);
    many.layOut(new LetterMeasure(10), 100);
    double estimate = many.height(399);

    many.settle(0, 500);

    assertEquals(80, many.height(0), "exact");
    assertEquals(estimate, many.height(399), "still estimated");
  }

  @Test
  void whatIsReadStaysInPlaceWhenTextAboveTurnsOutLonger() {
    ReaderHeights many =
        new ReaderHeights("one paragraph of forty letters or so, 40\n\n".repeat(400), null);
    many.layOut(new LetterMeasure(10), 100);
    many.scrollTo(many.top(300));

    many.settle(many.top(290), many.top(310));

    assertEquals(many.top(300), many.scroll(), 1);
  }
}
