package parallax.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Comparison;
import parallax.model.EventDate;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Passage;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.SourceKind;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Status;
import parallax.model.Voice;

/** Three outlets on a ferry strike, put together by hand. */
final class FerryComparison {
  static final String FIRST = "\uD83D\uDEA2 About 300 passengers waited. Nobody came.";
  static final String SECOND = "“Some 450 passengers waited,” said port chief Ada Lind.";
  static final String THIRD = "=SUM(A1) <b>The pier</b> was empty & quiet.";

  private FerryComparison() {}

  static Comparison comparison() {
    Claim first =
        new Claim(
            "s1-c1",
            "s1",
            span(FIRST, "About 300 passengers"),
            span(FIRST, "\uD83D\uDEA2 About 300 passengers waited."),
            quantity(300.0, "About"),
            Attribution.OUTLET,
            0.9);
    Claim quote =
        new Claim(
            "s2-c1",
            "s2",
            span(SECOND, "Some 450 passengers waited,"),
            new Span(0, SECOND.length()),
            new Speech(true),
            lind(),
            0.8);
    Claim second =
        new Claim(
            "s2-c2",
            "s2",
            span(SECOND, "Some 450 passengers"),
            new Span(0, SECOND.length()),
            quantity(450.0, "Some"),
            lind(),
            0.9);
    Map<String, List<String>> cells = new LinkedHashMap<>();
    cells.put("s1", List.of("s1-c1"));
    cells.put("s2", List.of("s2-c2"));
    Row row =
        new Row(
            "r1",
            "Passengers who waited",
            ClaimKind.QUANTITY,
            Status.CONFLICT,
            List.of(
                new Reason(ReasonCode.FIGURES_APART, List.of("s1-c1", "s2-c2"), List.of("1.5"))),
            null,
            2,
            cells,
            Map.of("s3", new Silence(Silence.State.SAYS_NOTHING, new Span(0, THIRD.length()))));
    return new Comparison(
        List.of(
            source("s1", "Harbour Post", FIRST),
            source("s2", "Island Times", SECOND),
            source("s3", "+Pier", THIRD)),
        List.of(first, quote, second),
        List.of(row),
        List.of(),
        new EventDate(LocalDate.of(2024, 5, 2), true),
        List.of(new Passage("s1", span(FIRST, "Nobody came."))));
  }

  private static Attribution lind() {
    return new Attribution(Voice.QUOTED, "Ada Lind", "port chief", "said", List.of());
  }

  private static Quantity quantity(double figure, String hedge) {
    return new Quantity(
        figure,
        figure,
        Relation.ABOUT,
        hedge,
        null,
        null,
        "passengers",
        null,
        null,
        null,
        "wait",
        null);
  }

  private static Span span(String text, String part) {
    int at = text.indexOf(part);
    return new Span(at, at + part.length());
  }

  private static Source source(String id, String outlet, String text) {
    Metadata metadata =
        new Metadata(
            outlet,
            "A strike",
            null,
            LocalDate.of(2024, 5, 3),
            "en",
            SourceKind.NEWS,
            null,
            null,
            false);
    return new Source(
        id,
        id + ".txt",
        new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8"),
        metadata,
        text,
        List.of(),
        List.of());
  }
}
