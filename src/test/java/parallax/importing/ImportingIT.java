package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Metadata;
import parallax.model.Removed;
import parallax.model.Source;
import parallax.model.SourceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures cleaning on the real articles beside the project, if they are there. */
class ImportingIT {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path SEEDS = SHARED.resolve("seeds");
  private static final Path EVAL = SHARED.resolve("eval");

  /** Of each seed, in order of names, the lines that are title, standfirst, caption and body. */
  private static final List<List<int[]>> ARTICLE_LINES =
      List.of(
          List.of(new int[] {1, 11}),
          List.of(new int[] {5, 5}, new int[] {11, 51}),
          List.of(new int[] {1, 2}, new int[] {8, 22}),
          List.of(new int[] {4, 30}),
          List.of(new int[] {25, 25}, new int[] {29, 61}));

  /** Of boilerplate, at most one line in so many may stay. */
  private static final int ONE_IN = 20;

  private final Importer importer = new Importer();

  private List<Source> read(Path folder) {
    assumeTrue(Files.isDirectory(folder), folder + " is not there: nothing to measure");
    Imported imported = importer.read(List.of(folder), Cleaning.ARTICLE);
    assertEquals(List.of(), imported.problems());
    return imported.sources();
  }

  /** Compares as the scorer does: without white space, quotes and dashes made plain. */
  private static String fold(String text) {
    var folded = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> folded.append(plain(c)));
    return folded.toString();
  }

  private static String plain(int letter) {
    String sign = Character.toString(letter);
    if ("‘’‚‛′`´".contains(sign)) {
      return "'";
    }
    if ("“”„‟″«»".contains(sign)) {
      return "\"";
    }
    return "‐‑‒–—―−".contains(sign) ? "-" : sign.equals("…") ? "..." : sign;
  }

  @ParameterizedTest
  @ValueSource(strings = {"yevlakh", "aceh-quake", "wording-event0", "wording-event5"})
  void keepsEveryLabelledSentence(String event) throws IOException {
    List<Source> sources = read(event.equals("yevlakh") ? SEEDS : EVAL.resolve(event));
    JsonNode gold =
        JsonMapper.shared().readTree(Files.readAllBytes(EVAL.resolve("gold-" + event + ".json")));
    Map<String, String> texts = new LinkedHashMap<>();
    sources.forEach(source -> texts.put(source.file(), fold(source.text())));
    List<String> lost = new ArrayList<>();
    for (JsonNode claim : gold.path("claims")) {
      String id = claim.path("source").stringValue();
      String file = gold.path("sources").path(id).path("file").stringValue();
      String sentence = claim.path("sentence").stringValue();
      if (!texts.getOrDefault(file, "").contains(fold(sentence))) {
        lost.add(file + ": " + sentence);
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void removesTheBoilerplateOfTheSeedsAndNothingElse() throws IOException {
    List<Source> sources = read(SEEDS);
    List<Path> files = importer.find(List.of(SEEDS)).files().stream().map(Input::path).toList();
    Map<String, List<String>> lost = new TreeMap<>();
    Map<String, List<String>> left = new TreeMap<>();
    int boilerplate = 0;
    int stayed = 0;
    for (int i = 0; i < files.size(); i++) {
      List<String> lines = Files.readAllLines(files.get(i));
      Set<String> kept = new LinkedHashSet<>();
      sources.get(i).text().lines().forEach(line -> kept.add(fold(line)));
      for (int number = 1; number <= lines.size(); number++) {
        String line = fold(lines.get(number - 1));
        if (line.isEmpty()) {
          continue;
        }
        boolean ofArticle = isIn(ARTICLE_LINES.get(i), number);
        boolean present = kept.contains(line);
        String name = sources.get(i).file() + " line " + number;
        if (ofArticle && !present) {
          lost.computeIfAbsent(name, key -> new ArrayList<>()).add(lines.get(number - 1));
        }
        boilerplate += ofArticle ? 0 : 1;
        if (!ofArticle && present) {
          stayed++;
          left.computeIfAbsent(name, key -> new ArrayList<>()).add(lines.get(number - 1));
        }
      }
    }
    assertEquals(Map.of(), lost);
    assertTrue(boilerplate > 100, "the seeds have boilerplate: " + boilerplate);
    assertTrue(stayed * ONE_IN <= boilerplate, stayed + " of " + boilerplate + ": " + left);
  }

  private static boolean isIn(List<int[]> ranges, int number) {
    return ranges.stream().anyMatch(range -> range[0] <= number && number <= range[1]);
  }

  @Test
  void readsOfTheSeedsWhatTheySay() {
    List<Metadata> read = read(SEEDS).stream().map(Source::metadata).toList();

    assertEquals(
        java.util.Arrays.asList(
            null,
            LocalDate.of(2023, 9, 21),
            LocalDate.of(2023, 3, 29),
            null,
            LocalDate.of(2023, 9, 20)),
        read.stream().map(Metadata::published).toList());
    assertEquals(
        java.util.Arrays.asList(
            null, SourceKind.NEWS, SourceKind.ANALYSIS, null, SourceKind.ANALYSIS),
        read.stream().map(Metadata::kind).toList());
    assertEquals(
        List.of(true, true, true, false, true),
        read.stream().map(metadata -> metadata.outlet() != null).toList());
    assertEquals(
        List.of(false, true, true, false, false),
        read.stream().map(metadata -> metadata.byline() != null).toList());
  }

  /** These texts were saved without their pages: next to nothing may go. */
  @ParameterizedTest
  @ValueSource(strings = {"aceh-quake", "wording-event0", "wording-event5", "polnear-dev/text"})
  void leavesCleanArticlesWhole(String folder) {
    List<Source> sources = read(EVAL.resolve(folder));
    int all = sources.stream().mapToInt(source -> source.text().length()).sum();
    int removed =
        sources.stream()
            .flatMap(source -> source.removed().stream())
            .map(Removed::text)
            .mapToInt(String::length)
            .sum();
    assertTrue(removed * 500L <= all, removed + " of " + all + " letters were removed");
  }
}
