package parallax.claims;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import parallax.model.Claim;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Quantity;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts on labelled texts how often readings of each sort are right, and fails where the program
 * is surer, or less sure, than that. Quantities are held against NewsQuant (Almasian et al., 2023),
 * by value; quotations and reports against PolNeAR (Newell et al., 2018), by content and speaker.
 * The table goes to {@code target/reliability.txt}. Needs the folder {@code ../shared}.
 */
class ReliabilityIT {
  private static final Path EVAL = Path.of("..", "shared", "eval");
  private static final Path TABLE = Path.of("target", "reliability.txt");

  /** Of fewer readings than this a share says too little. */
  private static final int ENOUGH = 30;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final double TOLERANCE = 0.05;
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "which", "i", "we", "his", "her", "their");
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "mr", "mrs", "ms", "and", "in", "for", "at");

  private final ClaimReader reader = new ClaimReader();
  private final List<Outcome> outcomes = new ArrayList<>();

  /** A reading and whether it was right; the fold tells one half of the texts from the other. */
  private record Outcome(String sort, double confidence, boolean right, int fold) {}

  @Test
  void theProgramIsAsSureAsItIsRight() throws IOException {
    assumeTrue(Files.exists(EVAL), "Skipped: the labelled texts are not there");
    readQuantities();
    readSpeech();
    Map<String, List<Outcome>> sorts = new TreeMap<>();
    outcomes.forEach(
        outcome -> sorts.computeIfAbsent(outcome.sort(), _ -> new ArrayList<>()).add(outcome));
    Files.writeString(TABLE, table(sorts));
    assertAll(
        sorts.entrySet().stream()
            .filter(sort -> sort.getValue().size() >= ENOUGH)
            .map(
                sort ->
                    (Executable)
                        () ->
                            assertEquals(
                                right(sort.getValue()),
                                sort.getValue().getFirst().confidence(),
                                TOLERANCE,
                                sort.getKey())));
  }

  private void readQuantities() throws IOException {
    JsonNode set = new JsonMapper().readTree(EVAL.resolve("newsquant-dev.json").toFile());
    int number = 0;
    for (JsonNode item : set) {
      String text = item.at("/text").stringValue() + "\n";
      List<String> values = new ArrayList<>();
      item.at("/quantities").forEach(q -> values.add(value(q.at("/value").asString())));
      for (Claim claim : reader.read(source("n" + number, text)).claims()) {
        if (claim.content() instanceof Quantity quantity) {
          add(claim, text, values.remove(value(quantity)), number % 2);
        }
      }
      number++;
    }
  }

  /** The numbers in a label, the ends of a range, as one string. */
  private static String value(String label) {
    List<String> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(label);
    while (number.find()) {
      numbers.add(number(Double.parseDouble(number.group())));
    }
    return String.join(" ", numbers);
  }

  private static String value(Quantity quantity) {
    return String.join(
        " ",
        Stream.of(quantity.low(), quantity.high())
            .filter(Objects::nonNull)
            .distinct()
            .map(ReliabilityIT::number)
            .toList());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private void readSpeech() throws IOException {
    Path folder = EVAL.resolve("polnear-dev");
    JsonNode labels = new JsonMapper().readTree(folder.resolve("attributions.json").toFile());
    int number = 0;
    for (String file : labels.propertyNames()) {
      String text = Files.readString(folder.resolve("text").resolve(file));
      int[] points = text.codePoints().toArray();
      for (Claim claim : reader.read(source("p" + number, text)).claims()) {
        if (claim.content() instanceof Speech) {
          int start = text.codePointCount(0, claim.span().start());
          Span span =
              new Span(
                  start, start + claim.span().of(text).codePointCount(0, claim.span().length()));
          add(claim, text, isRight(claim, span, labels.get(file)), number % 2);
        }
      }
      number += points.length > 0 ? 1 : 0;
    }
  }

  private static boolean isRight(Claim claim, Span span, JsonNode attributions) {
    Set<String> speaker = words(claim.attribution().speaker());
    for (JsonNode attribution : attributions) {
      Set<String> named = new HashSet<>();
      attribution
          .at("/source")
          .forEach(part -> named.addAll(words(part.at("/text").stringValue())));
      boolean fits =
          named.stream().anyMatch(speaker::contains)
              || !speaker.isEmpty() && !named.isEmpty() && PRONOUNS.containsAll(named);
      if (fits && overlaps(span, attribution.at("/content"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlaps(Span span, JsonNode content) {
    for (JsonNode part : content) {
      for (JsonNode ends : part.at("/spans")) {
        if (span.start() < ends.get(1).intValue() && span.end() > ends.get(0).intValue()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> words(@Nullable String text) {
    Set<String> words = new HashSet<>();
    for (String word : (text == null ? "" : text).toLowerCase(Locale.ROOT).split("\\W+")) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private void add(Claim claim, String text, boolean right, int fold) {
    String sort = Confidence.sort(claim.content(), claim.attribution(), claim.span().of(text));
    outcomes.add(new Outcome(sort, claim.confidence(), right, fold));
  }

  private static Source source(String id, String text) {
    Metadata metadata = new Metadata(null, null, null, null, null, null, null, null, false);
    Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    return new Source(id, id + ".txt", original, metadata, text, List.of(), List.of());
  }

  private static double right(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::right).count() / (double) outcomes.size();
  }

  /** For each sort: readings, right ones, their share, what the program says, and both halves. */
  private static String table(Map<String, List<Outcome>> sorts) {
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%-40s %8s %6s %6s %10s %9s %10s%n",
                "sort",
                "readings",
                "right",
                "share",
                "confidence",
                "even half",
                "odd half"));
    sorts.forEach(
        (sort, all) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-40s %8d %6d %6.3f %10.3f %9.3f %10.3f%n",
                    sort,
                    all.size(),
                    all.stream().filter(Outcome::right).count(),
                    right(all),
                    all.getFirst().confidence(),
                    right(all.stream().filter(o -> o.fold() == 0).toList()),
                    right(all.stream().filter(o -> o.fold() == 1).toList()))));
    return table.toString();
  }
}
