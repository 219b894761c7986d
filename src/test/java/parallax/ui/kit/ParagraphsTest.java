package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import parallax.model.Span;

class ParagraphsTest {
  @Test
  void anEmptyLinePartsParagraphs() {
    assertEquals(List.of(new Span(0, 3), new Span(5, 10)), Paragraphs.of("one\n\ntwo\n2"));
  }

  @Test
  void nothingHasNoParagraphs() {
    assertEquals(List.of(), Paragraphs.of(""));
    assertEquals(List.of(), Paragraphs.of("\n\n \n\n"));
  }

  @Test
  void oneEndlessLineIsShownInPieces() {
    String text = "word ".repeat(2_000) + "x".repeat(9_000);

    List<Span> pieces = Paragraphs.of(text);

    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= Paragraphs.LONGEST + 1));
    assertEquals(text.length(), pieces.stream().mapToInt(Span::length).sum());
  }

  @Property
  void noLetterIsLost(@ForAll @StringLength(max = 200) String text) {
    StringBuilder shown = new StringBuilder();
    Paragraphs.of(text).forEach(span -> shown.append(span.of(text)));

    assertEquals(text.replaceAll("\\s", ""), shown.toString().replaceAll("\\s", ""));
  }
}
