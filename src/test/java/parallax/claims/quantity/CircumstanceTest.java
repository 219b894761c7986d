package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.language.Document;
import parallax.model.Change;
import parallax.model.Quantity;

class CircumstanceTest {

  private static String last(String value) {
    return Objects.requireNonNullElse(value, "-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 900 monks live in parts of the northern valley. | parts of the northern valley",
        "In Kesten province, 12 barns burned. | Kesten province",
        "They want to protect the island's 12 wolves. | island",
        "Twelve residents of the old town fled. | old town",
        "She said that in Kesten “900 people face hunger”. | Kesten",
        "“900 people face hunger while others rob the people of Kesten of bread,” she said. |"
            + " Kesten",
        "Twelve barns burned on Friday. | -",
        "Twelve barns burned, he told reporters in Kesten. | -",
        "The flood hurt 40 people, the governor said on Friday in Kesten. | -",
      })
  void readsThePlace(String text, String expected) {
    assertEquals(expected, last(QuantityTexts.read(text).getLast().place()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2004 a storm killed 170 sailors. | 2004",
        "A 2009 fire left 17 dead. | 2009",
        "In September 2009 a landslide buried 40 homes. | 2009-09",
        "The fire left 17 dead, an official told reporters on Monday. | -",
        "The fire left 17 dead near the tower of 1890. | -",
      })
  void readsTheTime(String text, String expected) {
    assertEquals(expected, last(QuantityTexts.read(text).getLast().asOf()));
  }

  @Test
  void reckonsTheTimeFromTheDayOfPublication() {
    Document document = Document.of("In April last year a storm killed nine sailors.");
    List<FoundQuantity> found = QuantityReader.read(document, LocalDate.of(2015, 7, 3));
    assertEquals(List.of("2014-04"), found.stream().map(f -> f.quantity().asOf()).toList());
  }

  @Test
  void aTimeCarriesOverToTheSentenceThatTakesUpItsNoun() {
    String text = "In 2004 a storm hit 40 ports. Nine sailors died in the storm.";
    assertEquals(
        List.of("2004", "2004"), QuantityTexts.read(text).stream().map(Quantity::asOf).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fares rose 12 per cent. | UP",
        "Fares were down 12 per cent. | DOWN",
        "The bank will grow lending by 14 per cent. | UP",
        "The death toll rose to 31. | UP",
        "He gave up 12 seats. | -",
        "The firm lost $9 million. | -",
      })
  void readsTheChange(String text, String expected) {
    Change change = QuantityTexts.read(text).getLast().change();
    assertEquals(expected, change == null ? "-" : change.name());
  }
}
