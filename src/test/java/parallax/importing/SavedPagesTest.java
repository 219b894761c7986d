package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parallax.importing.decoding.UnreadableInputException;
import parallax.model.Metadata;
import parallax.model.Removed;
import parallax.model.Source;

/** The pages under this package's test resources; their README says what is in them. */
class SavedPagesTest {
  static List<String> pages() {
    return List.of(
        "ferry-strike",
        "lowland-flood",
        "city-budget",
        "museum-theft",
        "mine-strike",
        "teachers-vote",
        "bank-robbery",
        "dam-spill",
        "tunnel-fire",
        "warehouse-fire",
        "rail-talks",
        "rail-strike");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SavedPagesTest.class.getResourceAsStream(name)) {
      return new String(
          java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Properties expected(String page) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(resource(page + ".metadata.properties")));
    return properties;
  }

  private static Source read(String page) throws IOException, UnreadableInputException {
    byte[] bytes = resource(page + ".page.txt").getBytes(StandardCharsets.UTF_8);
    return new Importer().read(bytes, page, "s1", Cleaning.ARTICLE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsTheTitleAndEveryLineOfTheBodyAndNothingElse(String page) throws Exception {
    Properties given = expected(page);
    List<String> wanted = new ArrayList<>();
    wanted.add(given.getProperty("title"));
    wanted.addAll(resource(page + ".body.txt").lines().filter(line -> !line.isBlank()).toList());

    List<String> paragraphs = new ArrayList<>(List.of(read(page).text().split("\n\n")));
    given.stringPropertyNames().stream()
        .filter(name -> name.startsWith("mayStay."))
        .forEach(name -> paragraphs.removeAll(List.of(given.getProperty(name))));

    assertEquals(wanted, paragraphs);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsWhatItTakesOut(String page) throws Exception {
    Source source = read(page);
    List<String> kept = new ArrayList<>();
    source.text().lines().forEach(kept::add);
    source.removed().stream().map(Removed::text).flatMap(String::lines).forEach(kept::add);

    List<String> lines =
        resource(page + ".page.txt")
            .lines()
            .map(line -> line.strip().replaceAll(" +", " "))
            .filter(line -> !line.isEmpty())
            .toList();
    for (String line : lines) {
      assertTrue(kept.contains(line), "neither in the text nor among what was removed: " + line);
    }
    assertEquals(lines.size(), kept.stream().filter(line -> !line.isBlank()).count());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsWhatThePageSaysOfTheArticle(String page) throws Exception {
    Properties given = expected(page);
    Metadata read = read(page).metadata();

    assertEquals(
        given.getProperty("outlet").toLowerCase(Locale.ROOT),
        read.outlet() == null ? "" : read.outlet().toLowerCase(Locale.ROOT));
    assertEquals(given.getProperty("title"), read.title());
    assertEquals(given.getProperty("byline"), read.byline() == null ? "" : read.byline());
    String day = read.published() == null ? "" : read.published().toString();
    assertEquals(given.getProperty("published"), day);
    String kind = read.kind() == null ? "" : read.kind().name().toLowerCase(Locale.ROOT);
    assertEquals(given.getProperty("kind"), kind);
    assertEquals(given.getProperty("origin"), read.origin() == null ? "" : read.origin());
    // too few words to tell Russian from its neighbours
    assertEquals(page.equals("warehouse-fire") ? null : "en", read.language());
  }
}
