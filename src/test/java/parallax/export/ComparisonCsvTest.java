package parallax.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;
import parallax.model.Source;

class ComparisonCsvTest {

  private static List<NamedCsvRecord> table(Comparison comparison) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonCsv.write(comparison, out);
    return CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
        .toList();
  }

  private static List<String> fields(NamedCsvRecord line, String... names) {
    return List.of(names).stream().map(line::getField).toList();
  }

  @Test
  void oneLineForEachClaimThoseOfRowsFirst() {
    List<NamedCsvRecord> table = table(FerryComparison.comparison());
    assertEquals(
        List.of("s1-c1", "s2-c2", "s2-c1"),
        table.stream().map(line -> line.getField("claim")).toList());
    assertEquals(
        List.of(
            "r1",
            "Passengers who waited",
            "conflict",
            "quantity",
            "Harbour Post",
            "2",
            "22",
            "300",
            "about",
            "passengers",
            "outlet"),
        fields(
            table.getFirst(),
            "row",
            "label",
            "status",
            "kind",
            "outlet",
            "start",
            "end",
            "low",
            "relation",
            "counted",
            "voice"));
    assertEquals(
        List.of("", "quote", "Ada Lind", "port chief", "Some 450 passengers waited,"),
        fields(table.getLast(), "row", "kind", "speaker", "office", "text"));
  }

  @Test
  void cellsThatLookLikeFormulasAreDefused() {
    Comparison ferry = FerryComparison.comparison();
    List<Source> sources =
        ferry.sources().stream()
            .map(source -> source.withMetadata(source.metadata().withOutlet("=HYPERLINK(\"x\")")))
            .toList();
    Comparison dangerous =
        new Comparison(
            sources, ferry.claims(), ferry.rows(), ferry.overlaps(), ferry.event(), ferry.unread());
    assertEquals(
        List.of("'=HYPERLINK(\"x\")"),
        table(dangerous).stream().map(line -> line.getField("outlet")).distinct().toList());
  }
}
