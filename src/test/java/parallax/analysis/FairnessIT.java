package parallax.analysis;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exchanges parties, leaders, places and adjectives throughout the articles that people labelled.
 * Needs the folder {@code ../shared}.
 */
class FairnessIT {
  private static final Path SHARED = Path.of("..", "shared");

  @TempDir private Path folder;

  @Test
  void twoCountries() throws IOException {
    check(
        SHARED.resolve("seeds"),
        Map.ofEntries(
            Map.entry("Azerbaijan", "Armenia"),
            Map.entry("Azerbaijani", "Armenian"),
            Map.entry("Azerbaijanis", "Armenians"),
            Map.entry("Baku", "Yerevan"),
            Map.entry("Ilham", "Nikol"),
            Map.entry("Aliyev", "Pashinyan"),
            Map.entry("Jeyhun", "Ararat"),
            Map.entry("Bayramov", "Mirzoyan")));
  }

  @Test
  void twoPlacesOfAQuake() throws IOException {
    check(
        SHARED.resolve("eval").resolve("aceh-quake"),
        Map.ofEntries(
            Map.entry("Aceh", "Medan"),
            Map.entry("Indonesia", "Portugal"),
            Map.entry("Indonesian", "Lusitanian"),
            Map.entry("Indonesians", "Lusitanians"),
            Map.entry("Fauzi", "Nugroho"),
            Map.entry("Sumatra", "Madeira"),
            Map.entry("Suryani", "Elianita")));
  }

  @Test
  void twoLeadersAndTwoNeighbours() throws IOException {
    check(
        SHARED.resolve("eval").resolve("wording-event0"),
        Map.ofEntries(
            Map.entry("Trump", "Kim"),
            Map.entry("North", "South"),
            Map.entry("Pyongyang", "Seoul"),
            Map.entry("Mike", "Rex"),
            Map.entry("Pompeo", "Tillerson"),
            Map.entry("Japan", "Russia"),
            Map.entry("Japanese", "Russian")));
  }

  @Test
  void twoOpponentsAndTheirCountries() throws IOException {
    check(
        SHARED.resolve("eval").resolve("wording-event5"),
        Map.ofEntries(
            Map.entry("Trump", "Khan"),
            Map.entry("Donald", "Sadiq"),
            Map.entry("London", "Washington"),
            Map.entry("LONDON", "WASHINGTON"),
            Map.entry("British", "French"),
            Map.entry("Britain", "France"),
            Map.entry("Labour", "Reform")));
  }

  private void check(Path texts, Map<String, String> parties) throws IOException {
    assumeTrue(Files.isDirectory(texts), "the labelled articles are not here");
    PartyExchange.assertAlike(texts, folder, parties);
  }
}
