package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Quantity;

class CountedTest {

  private static String counted(String text) {
    return String.join(
        ", ",
        QuantityTexts.read(text).stream()
            .map(Quantity::counted)
            .map(noun -> Objects.requireNonNullElse(noun, "-"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood killed 31 farmers and two road workers. | farmers, road workers",
        "The flood left 31 dead and 80 injured. | dead, injured",
        "Nine nurses died and four were hurt. | nurses, nurses",
        "Some 700 homes were lost, another 90 damaged. | homes, homes",
        "Nearly 800 people of Dutch origin live here. | people of Dutch origin",
        "The toll from the flood rose to 31. | toll",
        "Officials put the number of dead at 31. | dead",
        "The slide brought the death toll of the flood to 31. | death toll",
        "The number of farmers known to have drowned in the flood reached 31. | farmers",
        "Six of the victims were children. | children",
        "Norland is a country of 4.1 million. | people",
        "The storm left 9,000 without power. | people",
        "Of the 80 cars, 30 stand in the yard. | cars, cars",
        "He paid no rent in six of the ten years. | years, years",
        "He paid $900 in rent, and none in six of the ten years. | rent, years, years",
        "Rescuers found 14 hikers, nine of them children. | hikers, children",
        "Three of the five hostages are free. | hostages, hostages",
        "Two-thirds of the town's 600 barns burned. | barns, barns",
        "Planes dropped four 500-pound bombs. | bombs, bombs",
        "Thirty tonnes of grain and grain products rotted. | grain and grain products",
        "The state lost 12 per cent of its forests. | forests",
        "A fine of $3 million is due. | fine",
        "She paid $900 in road tax. | road tax",
        "She claimed $900 for the upkeep of a boat. | boat",
        "She spent $900 on a boat. | boat",
        "A refund worth $900 is due. | refund",
        "They paid no rent in May and $900 in June. | rent",
        "They paid $900 of it in road tax. | road tax",
        "Gifts over the ten years came to $900. | -, Gifts",
        "He got 20 years in prison. | prison",
        "The truce lasted 11 days. | truce",
        "They ended four decades of silence. | silence",
        "Workers lost five weeks' pay. | pay",
      })
  void namesWhatIsCounted(String text, String expected) {
    assertEquals(expected, counted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tremor struck at a depth of just 12 km. | depth",
        "The shaft is 40 metres deep. | depth",
        "The camp lies 60 miles north of the port. | distance north of the port",
        "It was felt 300 km (186 miles) from the coast. | distance from the coast, distance from"
            + " the coast",
        "Eight miles of new road will be built. | new road",
        "The centre put the magnitude of the tremor at 5.4. | tremor",
        "A tremor came on Monday with a magnitude of 5.9. | tremor",
        "They will build 70 new miles of road. | road",
      })
  void namesWhatIsMeasured(String text, String expected) {
    assertEquals(expected, counted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Weber, 54, and a cousin fled. | age of Anna Weber",
        "Anna Weber, a 54-year-old baker, fled. | age of Anna Weber",
        "A 7-year-old boy fled. | age of boy",
        "Two sisters, aged 14 and 11, fled. | sisters, age of sisters, age of sisters",
        "The law covers people under 30. | age of people",
        "Anna Weber, seven, was asleep. | age of Anna Weber",
        "A woman of 34 was brought out. | age of woman",
      })
  void readsAges(String text, String expected) {
    assertEquals(expected, counted(text));
  }
}
