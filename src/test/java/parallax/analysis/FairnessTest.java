package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Quantity;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;

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

  private void check(String event, Map<String, String> parties) throws IOException {
    check(LabelledEvent.folder(event), parties);
  }

  private void check(Path texts, Map<String, String> parties) throws IOException {
    Exchange exchange = new Exchange(parties);
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(folder.resolve(file.getFileName().toString()), exchange.of(text));
      }
    }
    Comparison comparison = LabelledEvent.compared(texts);
    Comparison exchanged = LabelledEvent.compared(folder);
    assertNotEquals(comparison.sources(), exchanged.sources());
    assertEquals(claims(comparison, new Exchange(Map.of())), claims(exchanged, exchange));
    assertEquals(rows(comparison, new Exchange(Map.of())), rows(exchanged, exchange));
  }

  /** Every claim but wording as a line: kind, words, voice, speaker and value. */
  private static String claims(Comparison comparison, Exchange exchange) {
    Map<String, Source> sources =
        comparison.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    List<String> lines = new ArrayList<>();
    for (Claim claim : comparison.claims()) {
      if (claim.kind().isWording()) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      parts.add(claim.id());
      parts.add(claim.kind().code());
      parts.add(claim.span().of(sources.get(claim.source()).text()));
      parts.add(claim.attribution().voice().code());
      parts.add(String.valueOf(claim.attribution().speaker()));
      if (claim.content() instanceof Quantity quantity) {
        parts.add(quantity.relation().code());
        parts.add(quantity.low() + " to " + quantity.high());
        parts.add(String.valueOf(quantity.partOf()));
      }
      lines.add(exchange.of(String.join(" | ", parts)));
    }
    return String.join("\n", lines);
  }

  /** Every row but of wording as a line: kind, status, claims and why they are in one row. */
  private static String rows(Comparison comparison, Exchange exchange) {
    List<String> lines = new ArrayList<>();
    for (Row row : comparison.rows()) {
      if (row.kind().isWording()) {
        continue;
      }
      boolean alone = row.status() == Status.SINGLE;
      List<String> reasons =
          row.reasons().stream()
              .filter(reason -> !alone)
              .map(reason -> reason.code().name())
              .toList();
      lines.add(
          exchange.of(
              String.join(
                  " | ",
                  row.kind().code(),
                  row.status().code(),
                  row.cells().toString(),
                  reasons.toString())));
    }
    return String.join("\n", lines);
  }

  /** Exchanges words for one another, in both directions at once. */
  private record Exchange(Map<String, String> words) {
    Exchange(Map<String, String> words) {
      Map<String, String> both = new LinkedHashMap<>(words);
      words.forEach((one, other) -> both.put(other, one));
      this.words = both;
    }

    String of(String text) {
      if (words.isEmpty()) {
        return text;
      }
      String any = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      return Pattern.compile("\\b(?:" + any + ")\\b")
          .matcher(text)
          .replaceAll(found -> words.get(found.group()));
    }
  }
}
