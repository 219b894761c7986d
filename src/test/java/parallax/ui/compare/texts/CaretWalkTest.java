package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parallax.model.Source;
import parallax.ui.compare.geometry.LetterMeasure;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.geometry.SampleTexts;

/** The text's lines are ten letters wide: nine are seen, the tenth is taken for a space. */
class CaretWalkTest {
  private static final String TEXT = "abcdefghi jklmnopqr stu\n\nABCDEFGHI JKLM";

  private final CaretWalk walk = new CaretWalk();

  private static Source source(String text) {
    Source made = SampleTexts.of(2).getFirst();
    return new Source(
        "s1", "x", made.original(), made.metadata(), text, made.removed(), made.mapping());
  }

  private static ReaderHeights laidOut(String text) {
    ReaderHeights reader = new ReaderHeights(text, null);
    reader.layOut(new LetterMeasure(12), 100);
    return reader;
  }

  /** Returns the letters before which the caret comes to stand, {@code $} for the end. */
  private String steps(String text, int from, CaretMove... moves) {
    ReaderHeights reader = laidOut(text);
    StringBuilder met = new StringBuilder();
    int at = from;
    for (CaretMove move : moves) {
      at = walk.to(move, at, source(text), reader, 60);
      met.append(at == text.length() ? '$' : text.charAt(at));
    }
    return met.toString();
  }

  @Test
  void upAndDownGoByLinesAcrossParagraphs() {
    CaretMove down = CaretMove.DOWN;
    CaretMove up = CaretMove.UP;
    assertEquals("luCL$", steps(TEXT, 2, down, down, down, down, down));
    assertEquals("Culca", steps(TEXT, TEXT.indexOf('L'), up, up, up, up, up));
  }

  @Test
  void overAShorterLineTheCaretKeepsItsPlace() {
    int from = TEXT.indexOf('q');
    ReaderHeights reader = laidOut(TEXT);
    int shorter = walk.to(CaretMove.DOWN, from, source(TEXT), reader, 60);
    assertEquals(TEXT.indexOf("\n\n"), shorter, "the end of the shorter line");
    assertEquals(
        TEXT.indexOf('H'), walk.to(CaretMove.DOWN, shorter, source(TEXT), reader, 60), "below it");

    assertEquals(
        TEXT.indexOf('D'),
        walk.to(CaretMove.DOWN, TEXT.indexOf("\n\n"), source(TEXT), reader, 60),
        "from where another key took it, it goes straight down");
  }

  @Test
  void endsOfLinesOfTheTextAndPages() {
    assertEquals("j", steps(TEXT, TEXT.indexOf('m'), CaretMove.LINE_START));
    assertEquals(" ", steps(TEXT, TEXT.indexOf('m'), CaretMove.LINE_END));
    assertEquals(
        "  ",
        steps(TEXT, TEXT.indexOf('m'), CaretMove.LINE_END, CaretMove.LINE_END),
        "pressed again, the key goes no further");
    assertEquals("a", steps(TEXT, TEXT.indexOf('m'), CaretMove.TEXT_START));
    assertEquals("$", steps(TEXT, TEXT.indexOf('m'), CaretMove.TEXT_END));
    assertEquals("D", steps(TEXT, 3, CaretMove.PAGE_DOWN), "three lines and a gap down");
    assertEquals("a", steps(TEXT, TEXT.indexOf('m'), CaretMove.PAGE_UP));
    assertEquals("$", steps(TEXT, TEXT.indexOf('K'), CaretMove.PAGE_DOWN));
  }

  @Test
  void lettersThatRunFromRightToLeftAreWalkedAsTheyStand() {
    String text = "one שלום two";
    int middle = text.indexOf('ל');
    assertEquals("ו", steps(text, middle, CaretMove.LEFT));
    assertEquals("ש", steps(text, middle, CaretMove.RIGHT));
    assertEquals("n", steps(text, 0, CaretMove.RIGHT));
  }

  @Test
  void aTextOfNothingGoesNowhere() {
    assertEquals(
        0,
        Stream.of(CaretMove.values())
            .mapToInt(move -> walk.to(move, 0, source(""), laidOut(""), 60))
            .sum());
  }
}
