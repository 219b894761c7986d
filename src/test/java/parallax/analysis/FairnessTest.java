package parallax.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Exchanges two parties throughout an event's texts: their names, leaders, places and adjectives.
 * What the program makes of the texts must not change but for the names.
 */
class FairnessTest {

  @TempDir private Path folder;

  @Test
  void governmentAndRebelsAreTreatedAlike() throws IOException {
    check(
        "kedra-raid",
        Map.of(
            "Ostrana", "Velmar",
            "Ostranan", "Velmari",
            "Lesten", "Kedra",
            "LESTEN", "KEDRA",
            "Iven", "Tomas",
            "Halder", "Verrick"));
  }

  @Test
  void theTwoPartiesOfABudgetFightAreTreatedAlike() throws IOException {
    check(
        "corland-shutdown",
        Map.of(
            "Civic", "Reform",
            "Clara", "Dana",
            "Emmerich", "Whitlock",
            "Torrance", "Ricks"));
  }

  @Test
  void theTwoSidesOfALawsuitAreTreatedAlike() throws IOException {
    check(
        "kessel-lawsuit",
        Map.of(
            "Adrian", "Colin",
            "Kessel", "Marsh",
            "Nora", "Petra",
            "Lindqvist", "Amadi"));
  }

  @Test
  void theTwoCountriesOfTheSampleAreTreatedAlike() throws IOException {
    check(
        Path.of("sample-data", "yevlakh-talks"),
        Map.of(
            "Azerbaijan", "Armenia",
            "Azerbaijani", "Armenian",
            "Azerbaijanis", "Armenians",
            "Baku", "Yerevan",
            "Ilham", "Nikol",
            "Aliyev", "Pashinyan",
            "Ramin", "Ararat",
            "Mammadov", "Mirzoyan"));
  }

  /** A name that ends as a people's or is a word of its own is read as any other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bishop", "King", "Rice", "Rivers", "Hill", "Banks", "Soltani", "Damian", "Cortese"
      })
  void surnamesThatAreAlsoWordsAreTreatedAlike(String surname) throws IOException {
    check("kedra-raid", Map.of("Halder", surname));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bishop", "Rivers", "Soltani", "Cortese"})
  void surnamesInALawsuitAreTreatedAlike(String surname) throws IOException {
    check("kessel-lawsuit", Map.of("Kessel", surname));
  }

  private void check(String event, Map<String, String> parties) throws IOException {
    PartyExchange.assertAlike(LabelledEvent.folder(event), folder, parties);
  }

  private void check(Path texts, Map<String, String> parties) throws IOException {
    PartyExchange.assertAlike(texts, folder, parties);
  }
}
