package parallax.ui.compare.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.geometry.LetterMeasure;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;

class CellFitTest {
  private static final Run MORE = new Run("\u00a0… more", TextRole.LINK);

  private final TextMeasure measure = new LetterMeasure(14);
  private final CellFit fit = new CellFit(measure, 20 * LetterMeasure.LETTER, "more");

  private List<Run> fitted(Run... line) {
    return fit.fit(List.of(List.of(line))).getFirst();
  }

  @Test
  void twoLinesOfAValueAreShownWhole() {
    Run value = new Run("twenty letters a line,".repeat(1) + " two lines", TextRole.VALUE);

    assertEquals(List.of(value), fitted(value));
  }

  @Test
  void aLongerValueEndsAfterAWordAndSaysThatThereIsMore() {
    List<Run> line =
        fitted(
            new Run(
                "We will not sail for less than last year’s wage, come what may", TextRole.WORDS));

    assertEquals(List.of(new Run("We will not sail for less than", TextRole.WORDS), MORE), line);
    assertEquals(2 * LetterMeasure.LINE, measure.height(line, 20 * LetterMeasure.LETTER));
  }

  @Test
  void aWordWithoutAnEndIsCutAnywhere() {
    List<Run> line = fitted(new Run("\ud83d\ude00".repeat(60), TextRole.VALUE));

    assertEquals(MORE, line.getLast());
    String kept = line.getFirst().text();
    assertTrue(kept.length() > 20 && kept.length() % 2 == 0, "no letter is halved: " + kept);
  }

  @Test
  void whatStandsBelowAValueMayTakeThreeLines() {
    Run voice = new Run("quotes ", TextRole.SUB);
    Run office = new Run("a".repeat(12) + " " + "b".repeat(38), TextRole.SUB_STRONG);

    assertEquals(List.of(voice, office), fitted(voice, office));
  }

  @Test
  void runsBehindTheCutAreLeftOut() {
    Run value = new Run("one two three four five six ".repeat(2).strip(), TextRole.VALUE);
    List<Run> line = fitted(value, new Run(" seven", TextRole.SUB));

    assertEquals(2, line.size());
    assertEquals(MORE, line.getLast());
  }
}
