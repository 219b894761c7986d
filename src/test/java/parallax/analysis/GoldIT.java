package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.export.ComparisonJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores the program against articles that people labelled, with the scorer that came with the
 * labels, and fails where a figure falls below what has been reached. Needs the folder {@code
 * ../shared} and Python 3.
 */
class GoldIT {
  private static final Path SHARED = Path.of("..", "shared");

  @TempDir private Path folder;

  /** What the engine is to reach on the labelled events, by the names of the scorer's figures. */
  private static final Map<String, Double> AIMS =
      Map.ofEntries(
          Map.entry("/extraction/quantity/f1", 0.92),
          Map.entry("/details/relation/share", 0.90),
          Map.entry("/details/counted/share", 0.80),
          Map.entry("/extraction/time/f1", 0.90),
          Map.entry("/extraction/quote/f1", 0.90),
          Map.entry("/extraction/report/f1", 0.70),
          Map.entry("/attribution/share", 0.88),
          Map.entry("/lineup/quantity/precision", 0.90),
          Map.entry("/lineup/quantity/recall", 0.75),
          Map.entry("/lineup/by row/precision", 0.88),
          Map.entry("/lineup/by row/recall", 0.72),
          Map.entry("/lineup/all/precision", 0.88),
          Map.entry("/lineup/all/recall", 0.70),
          Map.entry("/conflict/precision", 0.85),
          Map.entry("/conflict/recall", 0.70),
          Map.entry("/status/macro_f1", 0.70));

  @Test
  void talks() throws Exception {
    Map<String, Double> least = new TreeMap<>(AIMS);
    least.put("/names/share", 0.85);
    least.put("/terms/share", 0.60);
    least.put("/wording groups/precision", 0.85);
    least.put("/wording groups/recall", 0.50);
    check("yevlakh", SHARED.resolve("seeds"), least);
  }

  @Test
  void quake() throws Exception {
    check("aceh-quake", SHARED.resolve("eval").resolve("aceh-quake"), AIMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wording-event0", "wording-event5"})
  void wording(String event) throws Exception {
    Map<String, Double> least = new TreeMap<>();
    least.put("/names/share", 0.60);
    least.put("/wording groups/precision", 0.75);
    least.put("/wording groups/recall", 0.30);
    check(event, SHARED.resolve("eval").resolve(event), least);
  }

  /** The invented events: what has been reached, so that nobody loses it unawares. */
  @ParameterizedTest
  @CsvFileSource(resources = "/parallax/events/floors.csv", useHeadersInDisplayName = true)
  void invented(String event, double extraction, double precision, double recall) throws Exception {
    Map<String, Double> least = new TreeMap<>();
    least.put("/extraction/quantity/f1", extraction);
    least.put("/lineup/quantity/precision", precision);
    least.put("/lineup/quantity/recall", recall);
    Path folder = LabelledEvent.folder(event);
    check(event, folder, folder.resolve("gold.json"), least);
  }

  private void check(String event, Path articles, Map<String, Double> least) throws Exception {
    check(event, articles, SHARED.resolve("eval").resolve("gold-" + event + ".json"), least);
  }

  private void check(String event, Path articles, Path gold, Map<String, Double> least)
      throws Exception {
    JsonNode figures = figures(event, articles, gold);
    assertAll(
        least.entrySet().stream()
            .map(
                entry ->
                    (Executable) () -> check(event, figures, entry.getKey(), entry.getValue())));
  }

  private static void check(String event, JsonNode figures, String name, double least) {
    JsonNode figure = figures.at(name);
    assertTrue(figure.isNumber(), () -> event + " has no figure " + name);
    assertTrue(
        figure.doubleValue() >= least,
        () -> event + name + " is " + figure + ", and was to be " + least + " at least");
  }

  private JsonNode figures(String event, Path articles, Path gold)
      throws IOException, InterruptedException {
    Path scorer = SHARED.resolve("eval").resolve("evaluate.py");
    assumeTrue(Files.exists(scorer), "Skipped: the labelled articles are not there");
    assumeTrue(hasPython(), "Skipped: Python 3, which the scorer needs, is not there");
    Path prediction = folder.resolve(event + ".json");
    try (OutputStream out = Files.newOutputStream(prediction)) {
      ComparisonJson.write(LabelledEvent.compared(articles), out);
    }
    Process process =
        new ProcessBuilder(
                "python3", scorer.toString(), gold.toString(), prediction.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode figures = new JsonMapper().readTree(process.getInputStream());
    assertTrue(process.waitFor() == 0, "The scorer refused the comparison");
    return figures;
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
