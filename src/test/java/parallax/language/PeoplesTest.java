package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplesTest {

  @ParameterizedTest
  @CsvSource({
    "Norwegian, true, false",
    "Norwegians, false, true",
    "Pakistani, true, false",
    "Pakistanis, false, true",
    "Somalis, false, true",
    "Portuguese, true, true",
    "Germans, false, true",
    "Evans, false, false",
    "Harris, false, false",
    "Springfield, false, false"
  })
  void endingsTellPeoples(String word, boolean one, boolean all) {
    assertEquals(one, Peoples.isSingular(word));
    assertEquals(all, Peoples.isPlural(word));
  }
}
