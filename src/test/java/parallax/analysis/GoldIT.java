package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import parallax.export.ComparisonJson;
import parallax.model.Comparison;
import parallax.work.Cancellation;
import parallax.work.Progress;
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

  @Test
  void talks() throws Exception {
    Map<String, Double> least = new TreeMap<>();
    least.put("/extraction/quantity/f1", 0.90);
    least.put("/details/relation/share", 0.80);
    least.put("/details/counted/share", 0.65);
    least.put("/extraction/time/f1", 0.80);
    least.put("/extraction/quote/f1", 0.80);
    least.put("/extraction/report/f1", 0.55);
    least.put("/attribution/share", 0.75);
    least.put("/lineup/all/precision", 0.80);
    least.put("/lineup/all/recall", 0.55);
    least.put("/conflict/precision", 0.60);
    least.put("/conflict/recall", 0.60);
    least.put("/names/share", 0.70);
    least.put("/terms/share", 0.40);
    least.put("/wording groups/precision", 0.70);
    least.put("/wording groups/recall", 0.30);
    check("yevlakh", SHARED.resolve("seeds"), least);
  }

  @Test
  void quake() throws Exception {
    Map<String, Double> least = new TreeMap<>();
    least.put("/extraction/quantity/f1", 0.85);
    least.put("/details/relation/share", 0.80);
    least.put("/details/counted/share", 0.65);
    least.put("/extraction/time/f1", 0.75);
    least.put("/extraction/quote/f1", 0.80);
    least.put("/extraction/report/f1", 0.55);
    least.put("/attribution/share", 0.75);
    least.put("/lineup/all/precision", 0.70);
    least.put("/lineup/all/recall", 0.50);
    least.put("/conflict/precision", 0.60);
    least.put("/conflict/recall", 0.50);
    check("aceh-quake", SHARED.resolve("eval").resolve("aceh-quake"), least);
  }

  private void check(String event, Path articles, Map<String, Double> least) throws Exception {
    JsonNode figures = figures(event, articles);
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

  private JsonNode figures(String event, Path articles) throws IOException, InterruptedException {
    Path scorer = SHARED.resolve("eval").resolve("evaluate.py");
    assumeTrue(Files.exists(scorer), "Skipped: the labelled articles are not there");
    assumeTrue(hasPython(), "Skipped: Python 3, which the scorer needs, is not there");
    Path prediction = folder.resolve(event + ".json");
    try (OutputStream out = Files.newOutputStream(prediction)) {
      ComparisonJson.write(comparison(articles), out);
    }
    Path gold = SHARED.resolve("eval").resolve("gold-" + event + ".json");
    Process process =
        new ProcessBuilder(
                "python3", scorer.toString(), gold.toString(), prediction.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode figures = new JsonMapper().readTree(process.getInputStream());
    assertTrue(process.waitFor() == 0, "The scorer refused the comparison");
    return figures;
  }

  private static Comparison comparison(Path articles) throws IOException {
    Analysis analysis = new Analysis();
    Cancellation never = new Cancellation();
    Intake intake = analysis.read(List.of(articles), Progress.NONE, never);
    assertTrue(intake.problems().isEmpty(), () -> intake.problems().toString());
    return analysis.compare(intake.sources(), Progress.NONE, never);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
