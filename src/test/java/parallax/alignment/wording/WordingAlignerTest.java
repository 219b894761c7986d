package parallax.alignment.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parallax.language.Document;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Metadata;
import parallax.model.Moment;
import parallax.model.Original;
import parallax.model.Reading;
import parallax.model.Source;
import parallax.model.Span;
import parallax.work.Cancellation;

class WordingAlignerTest {

  private static Source source(String id, String text) {
    Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    return new Source(id, id + ".txt", original, Metadata.UNKNOWN, text, List.of(), List.of());
  }

  private static Map<String, Map<String, String>> forms(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      Source source = source("s" + (readings.size() + 1), text);
      readings.add(new Reading(source, List.of(), List.of()));
    }
    return forms(
        new WordingAligner().align(readings, documents(readings), new Cancellation()), texts);
  }

  /** The forms of each group, source by source, in alphabetical order. */
  private static Map<String, Map<String, String>> forms(
      List<WordingGroup> groups, String... texts) {
    Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    for (WordingGroup group : groups) {
      Map<String, TreeSet<String>> bySource = new LinkedHashMap<>();
      for (Claim claim : group.claims()) {
        String text = texts[Integer.parseInt(claim.source().substring(1)) - 1];
        bySource.computeIfAbsent(claim.source(), s -> new TreeSet<>()).add(claim.span().of(text));
      }
      Map<String, String> shown = new LinkedHashMap<>();
      bySource.forEach((source, found) -> shown.put(source, String.join(" | ", found)));
      forms.put(group.kind().code() + " " + group.referent(), shown);
    }
    return forms;
  }

  @Test
  void spellingsOfOnePlace() {
    assertEquals(
        Map.of("name Karkov", Map.of("s1", "Karkov", "s2", "Kharkiv")),
        forms("They left Karkov by train. Rain fell on Karkov.", "Trains from Kharkiv were late."));
    assertEquals(
        Map.of("name Danzig", Map.of("s1", "Danzig | Gdansk", "s2", "Danzig")),
        forms("The port of Danzig (Gdansk) was shut.", "Ships waited off Danzig."));
  }

  @Test
  void aCountryAndItsPeopleAreNoSpellings() {
    assertEquals(
        Map.of(),
        forms("Ships left Albania on time.", "The Albanian ships, said Albanians, were late."));
  }

  @Test
  void aPersonByNameAndOffice() {
    assertEquals(
        Map.of(
            "name Mrs. Solberg",
            Map.of(
                "s1", "Ingrid Solberg | Prime Minister Ingrid Solberg | the prime minister",
                "s2", "Mrs. Solberg")),
        new LinkedHashMap<>(
            forms(
                "Prime Minister Ingrid Solberg spoke first. Later the prime minister left.",
                "They asked Mrs. Solberg to stay. Again Mrs. Solberg refused.")));
  }

  @Test
  void bodiesInEitherSpellingAndOrder() {
    assertEquals(
        Map.of(
            "name Latvian Defence Ministry",
            Map.of("s1", "Latvian Defence Ministry", "s2", "Ministry of Defense of Latvia")),
        forms(
            "The Latvian Defence Ministry paid.",
            "It was paid by the Ministry of Defense of Latvia."));
  }

  @Test
  void wordsForOneDeed() {
    assertEquals(
        Map.of("term walkout", Map.of("s1", "walkout", "s2", "wildcat strike")),
        forms("The walkout began at dawn.", "A wildcat strike shut the harbour."));
  }

  @Test
  void wordsThatAllShareAreNoRow() {
    assertEquals(
        Map.of(), forms("The walkout began in Oslo.", "Oslo was quiet. The walkout held."));
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String[] texts = {"RAIN FELL ON IZMIRLI TODAY.", "Rain fell on Izmyrli today."};
    Map<String, Map<String, String>> expected = forms(texts);
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(expected, forms(texts));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDeedWordedOtherwiseOnTheSameDay() {
    assertEquals(
        Map.of("term purge", Map.of("s1", "purge", "s2", "cull")),
        dated(
            new Moment("2020-05-04", null, "", "start"),
            "The party launched a purge on Monday.",
            "The party began the cull on Monday."));
  }

  /** The forms where each text is one sentence with "Monday" in it, read as this moment. */
  private static Map<String, Map<String, String>> dated(Moment moment, String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      Source source = source("s" + (readings.size() + 1), text);
      int at = text.indexOf("Monday");
      Claim claim =
          new Claim(
              source.id() + "-c1",
              source.id(),
              new Span(at, at + "Monday".length()),
              new Span(0, text.length()),
              moment,
              Attribution.OUTLET,
              1);
      readings.add(new Reading(source, List.of(claim), List.of()));
    }
    return forms(
        new WordingAligner().align(readings, documents(readings), new Cancellation()), texts);
  }

  private static List<Document> documents(List<Reading> readings) {
    return readings.stream().map(reading -> Document.of(reading.source().text())).toList();
  }
}
