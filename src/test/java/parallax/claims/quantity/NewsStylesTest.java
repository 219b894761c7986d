package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in the styles of wire, tabloid and corpus, and what is said of them. */
class NewsStylesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In May 2011, 31 skiers were hurt. | 31..31 exact",
        "He was sentenced in March 2011 to five years in prison. | 5..5 exact year",
        "Talks ended in under an hour. | ..1 less hour",
        "He has led it for more than a year. | 1.. more year",
        "Forty - nine of 53 members came. | 49..49 exact, 53..53 exact",
        "The margin is plus or minus 3 points. | 3..3 exact point",
        "It struck at 2 : 32 p.m. on the coast and hurt two. | 2..2 exact",
        "The port raised its offer from $3 million to $4 million. | 3000000..3000000 exact USD,"
            + " 4000000..4000000 exact USD",
        "It cut the rate from 2.1 to 1.4 per cent. | 2.1..2.1 exact percent, 1.4..1.4 exact"
            + " percent",
        "It fell from 80 pounds to 70. | 80..80 exact pound, 70..70 exact pound",
        "The town put the price at from $3 million to $4 million. | 3000000..4000000 between USD",
        "The army said five died. | 5..5 exact",
        "Ten died in one village and 5 in another. | 10..10 exact, 1..1 exact, 5..5 exact",
        "The clinic has 43 patients, 11 in critical condition. | 43..43 exact, 11..11 exact",
        "In a 54 - 46 vote , members said no . | 54..54 exact, 46..46 exact",
        "The motion passed 83 to 16. | 83..83 exact, 16..16 exact",
        "The council voted 9-2 to close it. | 9..9 exact, 2..2 exact",
        "Jurors awarded $1.049 billion. | 1049000000..1049000000 exact USD",
        "The driver was 78. | 78..78 exact year",
        "One of the children was under 10. | ..10 less year",
        "They ran it for 15-plus years. | 15.. more year",
        "They saved children under five. | ..5 less year",
        "The institute put the magnitude at 5.9; the army gave it as 6.1. | 5.9..5.9 exact"
            + " magnitude, 6.1..6.1 exact magnitude",
      })
  void readsFigures(String text, String expected) {
    assertEquals(expected, QuantityTexts.figures(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Among the dead were six pupils. | kill",
        "The injured included two nurses. | injure",
        "The flood wiped out 3,000 homes. | destroy",
        "The river swept away 60 huts. | destroy",
        "A camp that shelters 900 families was hit. | shelter",
        "A magnitude-6.4 quake killed a shepherd. | measure",
        "About 500 carts a day cross the bridge, the office said. | -",
        "The port agreed to pay $3m to settle claims. | pay",
        "The strike has cost the port $3m. | cost",
        "They look for six miners who are still missing. | missing",
      })
  void saysWhatHappened(String text, String expected) {
    String first = QuantityTexts.read(text).getFirst().predicate();
    assertEquals(expected, Objects.requireNonNullElse(first, "-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The toll stood at 24 on Friday, up from 11. | -",
        "Cases fell to 210 from 340 in March. | March",
        "The town was hit by a quake in 2003 that killed 900 people. | 2003",
        "It is the worst since 1987, when 900 people died. | 1987",
        "The worst flood since last May, when 40 people died, hit on Monday. | last May",
      })
  void datesTheLastFigure(String text, String expected) {
    String time = QuantityTexts.read(text).getLast().asOf();
    assertEquals(expected, Objects.requireNonNullElse(time, "-"));
  }
}
