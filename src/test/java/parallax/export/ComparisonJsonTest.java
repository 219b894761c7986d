package parallax.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parallax.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static byte[] written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.write(FerryComparison.comparison(), out);
    return out.toByteArray();
  }

  private static JsonNode json() {
    return MAPPER.readTree(written());
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode claim = json().at("/claims/0");
    assertEquals(2, claim.at("/start").intValue());
    assertEquals(22, claim.at("/end").intValue());
    assertEquals("About 300 passengers", claim.at("/text").stringValue());
    assertEquals(0, claim.at("/sentence/start").intValue());
    assertEquals(30, claim.at("/sentence/end").intValue());
  }

  @Test
  void aQuantityHasItsFieldsAndTheOtherContentsAreNull() {
    JsonNode claim = json().at("/claims/0");
    assertEquals(
        MAPPER.readTree(
            """
            {"low":300,"high":300,"relation":"about","hedge":"About","change":null,"unit":null,
             "counted":"passengers","scope":null,"place":null,"asOf":null,"predicate":"wait",
             "partOf":null}
            """),
        claim.at("/quantity"));
    assertEquals(
        List.of(true, true, true),
        List.of("time", "actor", "name").stream().map(field -> claim.get(field).isNull()).toList());
  }

  @Test
  void aRowTellsWhatItLinesUpAndWhy() {
    assertEquals(
        MAPPER.readTree(
            """
            [{"id":"r1","label":"Passengers who waited","kind":"quantity","status":"conflict",
              "reasons":[{"code":"figures-apart","claims":["s1-c1","s2-c2"],"arguments":["1.5"],
                          "text":"The figures are 1.5 × apart."}],
              "under":null,"origins":2,"cells":{"s1":["s1-c1"],"s2":["s2-c2"]},
              "silent":{"s3":{"state":"says-nothing","nearest":{"start":0,"end":43}}}}]
            """),
        json().at("/rows"));
  }

  @Test
  void eventAndUnreadSentencesAreThere() {
    assertEquals(
        MAPPER.readTree("{\"date\":\"2024-05-02\",\"inferred\":true}"), json().at("/event"));
    assertEquals(
        MAPPER.readTree("[{\"source\":\"s1\",\"start\":31,\"end\":43}]"), json().at("/unread"));
  }

  @Test
  void theSameComparisonGivesTheSameBytesInAnyLocale() {
    byte[] before = written();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertArrayEquals(before, written());
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void aReadingIsOneLine() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var comparison = FerryComparison.comparison();
    ReadingJson.write(
        new Reading(comparison.sources().getFirst(), comparison.claims().subList(0, 1), List.of()),
        out);
    String line = out.toString(StandardCharsets.UTF_8);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    JsonNode reading = MAPPER.readTree(line);
    assertEquals("Harbour Post", reading.at("/source/outlet").stringValue());
    assertEquals(json().at("/claims/0"), reading.at("/claims/0"));
  }
}
