package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Reason;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Span;

/**
 * Exchanges names for one another throughout texts, in both directions at once.
 *
 * @param words each name, and the one that takes its place
 */
record PartyExchange(Map<String, String> words) {
  static final PartyExchange NONE = new PartyExchange(Map.of());

  PartyExchange(Map<String, String> words) {
    Map<String, String> both = new LinkedHashMap<>(words);
    words.forEach((one, other) -> both.put(other, one));
    this.words = both;
  }

  /**
   * Asserts that the texts of a folder give the same claims and rows, in the same order, when names
   * in them are exchanged: the same but for the names.
   *
   * @param texts the folder
   * @param scratch an empty folder
   * @param parties the names
   */
  static void assertAlike(Path texts, Path scratch, Map<String, String> parties)
      throws IOException {
    PartyExchange exchange = new PartyExchange(parties);
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        Files.writeString(scratch.resolve(file.getFileName().toString()), exchange.of(text));
      }
    }
    Comparison comparison = LabelledEvent.compared(texts);
    Comparison exchanged = LabelledEvent.compared(scratch);
    assertNotEquals(comparison.sources(), exchanged.sources());
    assertEquals(NONE.claims(comparison), exchange.claims(exchanged));
    assertEquals(NONE.rows(comparison), exchange.rows(exchanged));
  }

  String of(String text) {
    if (words.isEmpty()) {
      return text;
    }
    String any =
        words.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(?:" + any + ")\\b")
        .matcher(text)
        .replaceAll(found -> words.get(found.group()));
  }

  /** Every claim as a line, with the words at its span and all that is known of it. */
  String claims(Comparison comparison) {
    Map<String, Source> sources =
        comparison.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    List<String> lines = new ArrayList<>();
    for (Claim claim : comparison.claims()) {
      Attribution attribution = claim.attribution();
      String words = claim.span().of(sources.get(claim.source()).text());
      lines.add(
          of(
              String.join(
                  " | ",
                  claim.id(),
                  words,
                  attribution.voice().code(),
                  String.valueOf(attribution.speaker()),
                  String.valueOf(attribution.office()),
                  attribution.chain().toString(),
                  String.valueOf(claim.confidence()),
                  claim.content().toString())));
    }
    return String.join("\n", lines);
  }

  /** Every row as a line, with its label and why its claims are in one row. */
  String rows(Comparison comparison) {
    Map<String, Source> sources =
        comparison.sources().stream().collect(Collectors.toMap(Source::id, source -> source));
    List<String> lines = new ArrayList<>();
    for (Row row : comparison.rows()) {
      List<String> silent = new ArrayList<>();
      row.silent()
          .forEach(
              (id, silence) -> {
                Span nearest = silence.nearest();
                String words = nearest == null ? "nothing" : nearest.of(sources.get(id).text());
                silent.add(id + " " + silence.state().code() + ": " + words);
              });
      List<String> reasons =
          row.reasons().stream().map((Reason reason) -> reason.code().name()).toList();
      lines.add(
          of(
              String.join(
                  " | ",
                  row.id(),
                  row.label(),
                  row.kind().code(),
                  row.status().code(),
                  String.valueOf(row.under()),
                  String.valueOf(row.origins()),
                  row.cells().toString(),
                  silent.toString(),
                  reasons.toString())));
    }
    return String.join("\n", lines);
  }
}
