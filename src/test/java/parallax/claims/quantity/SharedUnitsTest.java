package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedUnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The yield fell to 4.6 per cent from 4.9. | 4.6..4.6 exact percent, 4.9..4.9 exact percent",
        "It offers $3bn for roads and 2bn for rail. | 3000000000..3000000000 exact USD,"
            + " 2000000000..2000000000 exact USD",
        "It paid £2m. The mayor wanted 5m. | 2000000..2000000 exact GBP, 5..5 exact metre",
        "It paid £2bn. The mayor wanted 5bn. | 2000000000..2000000000 exact GBP,"
            + " 5000000000..5000000000 exact GBP",
        "It takes $3bn from one fund and 640m from another. | 3000000000..3000000000 exact USD,"
            + " 1..1 exact, 640000000..640000000 exact USD",
        "It earns $3bn. Of the 2 million who fled, 1 million returned. | 3000000000..3000000000"
            + " exact USD, 2000000..2000000 exact, 1000000..1000000 exact",
        "One rose by 2 per cent, the other fell by 1. | 2..2 exact percent, 1..1 exact percent",
        "The plan adds up to 300 jobs. | ..300 less",
        "It paid $9m to the 3 million poor. | 9000000..9000000 exact USD, 3000000..3000000 exact",
        "A pipe of 80 miles, 11 of them new, burst. | 80..80 exact mile, 11..11 exact mile",
        "The road has 62 miles, of which 12 are shut. | 62..62 exact mile, 12..12 exact mile",
        "They led 62 mules, of which 12 are lame. | 62..62 exact, 12..12 exact",
        "An 8 - billion - euro loan is due. | 8000000000..8000000000 exact EUR",
        "Every farm will get 900 dinars. | 900..900 exact dinar",
        "He has a ten-point plan and a nine-point lead. | 10..10 exact, 9..9 exact point",
      })
  void aFigureSharesTheUnitOfTheOneBefore(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It passed by 61 votes to 58. | 61 votes vote, 58 votes oppose",
        "The council rejected it by 61 votes to 58. | 61 votes oppose, 58 votes vote",
        "The Senate followed, 302-126. | 302 votes vote, 126 votes oppose",
        "She won by 61 to 58, and one lawmaker abstained. | 61 votes vote, 58 votes oppose,"
            + " 1 lawmaker abstain",
        "It passed in the Senate 81-17. | 81 votes vote, 17 votes oppose",
        "In Parliament Square, 50 to 60 sheep grazed. | 60 sheep graze",
        "They hold 53 of 100 seats. | 53 seats hold, 100 seats hold",
        "The list holds the 4,900 filled now. | 4900 null fill",
        "Of those named, 66 lived in the valley. | 66 those named live",
        "Of seven trials, it won four. | 7 trials number, 4 trials win",
        "Three settled with the firm. | 3 null settle",
        "The ministry's own figure was 171. | 171 ministry's own figure null",
        "The boats are six in number. | 6 boats null",
        "The envoy recalled three earlier raids. | 3 earlier raids recall",
        "The index fell by 1. | 1 index fall",
        "She is a mother of three. | 3 children null",
      })
  void countsWhatIsNotNamedBehindTheFigure(String text, String expected) {
    assertEquals(
        expected,
        String.join(
            ", ",
            QuantityTexts.read(text).stream()
                .map(
                    q ->
                        Math.round(Objects.requireNonNull(q.high()))
                            + " "
                            + q.counted()
                            + " "
                            + q.predicate())
                .toList()));
  }
}
