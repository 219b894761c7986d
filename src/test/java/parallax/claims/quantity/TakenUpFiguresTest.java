package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures whose noun or unit stands elsewhere: in the sentence before, or with another figure. */
class TakenUpFiguresTest {

  private static String read(String text) {
    return String.join(
        ", ",
        QuantityTexts.read(text).stream()
            .map(
                quantity ->
                    QuantityTexts.figure(quantity)
                        + " "
                        + Objects.requireNonNullElse(quantity.counted(), "-"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The panel made nine proposals; the mayor accepted five."
            + " | 9..9 exact proposals, 5..5 exact proposals",
        "It wants six pumps. The bank promised it two pumps."
            + " | 6..6 exact pumps, 2..2 exact pumps",
        "He has 14 pumps. He asked for six. | 14..14 exact pumps, 6..6 exact pumps",
        "Police counted 2,000 marchers. The union said there had been 5,000."
            + " | 2000..2000 exact marchers, 5000..5000 exact marchers",
        "There are 46 confirmed deaths. That is up from 17 on Monday."
            + " | 46..46 exact confirmed deaths, 17..17 exact confirmed deaths",
      })
  void takeTheirNounFromTheFigureBefore(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The institute measured it at 6.9, below the 7.1 told at first."
            + " | 6.9..6.9 exact magnitude, 7.1..7.1 exact magnitude",
        "Nine died in the quake, whose magnitude the institute gave as 6.2 and later raised to 6.3."
            + " | 9..9 exact, 6.2..6.2 exact magnitude, 6.3..6.3 exact magnitude",
      })
  void areMagnitudesWhereAQuakeIsMeasured(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court upheld him by two judges to one. | 2..2 exact, 1..1 exact",
        "It was confirmed by a majority of two to one. | 2..2 exact, 1..1 exact",
        "The tally was 74-45. | 74..74 exact, 45..45 exact",
        "The odds are two to one. | ''",
      })
  void areVotesWhereSomebodyDecides(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They paid $900 plus a fine. | 900..900 exact USD",
        "They paid $900 plus. | 900.. more USD",
        "The number was no higher than 900. | ..900 less",
      })
  void areBoundedByTheWordsAroundThem(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }
}
