package parallax.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judge said 63 people in the state were killed by the pill. | kill",
        "In the town, 58 were wiped out by mud. | kill",
        "The office gave the names of 89 people who lost their lives. | kill",
        "In all, 60 people perished in the flood and it took days to reach them. | kill",
        "The bill gives him $4 million, a fraction of what he asked for. | give",
        "Two men burnt to death in a car. | kill",
        "Four gunmen killed 12 people. | attack, kill",
        "The award is far below the $9 million that the town had demanded. | demand",
        "It is well short of the $9m that the town had asked for. | ask",
        "It is a fraction of the $9 million the town had sought. | seek",
        "Of 900 villagers, 63 are dead. | live, kill",
        "Of 900 boats, 63 are damaged. | number, damage",
        "Of those named, 66 lived here; 23 were pupils. | live, be",
        "Five of those killed were nurses. | kill",
        "Another 30 farmers have not been accounted for. | missing",
        "Five divers have not yet been found. | missing",
        "The flood claimed more than 900 lives. | kill",
        "Flood dead reach 63. | kill",
      })
  void saysWhatHappenedToThoseCounted(String text, String expected) {
    assertEquals(
        expected,
        String.join(
            ", ",
            QuantityTexts.read(text).stream()
                .map(q -> Objects.requireNonNullElse(q.predicate(), "-"))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the village of Ashford alone, 58 people died. | village of Ashford",
        "In Ashford, 58 people died. | Ashford",
      })
  void namesThePlaceThatOpensTheSentence(String text, String expected) {
    assertEquals(expected, QuantityTexts.read(text).getFirst().place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm must pay $412 million for its part in the scandal. | -",
        "The firm must pay $412 million for the harm done. | harm",
      })
  void aPartPlayedIsNotWhatMoneyIsFor(String text, String expected) {
    String counted = QuantityTexts.read(text).getFirst().counted();
    assertEquals(expected, Objects.requireNonNullElse(counted, "-"));
  }
}
