package parallax.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Wording;

/**
 * Writes a comparison as a table in CSV (RFC 4180, UTF-8), one line a claim: the claims of the rows
 * first, row by row, then those that stand in no row.
 *
 * <p>Cells that a spreadsheet would take for a formula get an apostrophe in front, as OWASP's note
 * on CSV injection advises.
 */
public final class ComparisonCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final List<String> HEADER =
      List.of(
          "row",
          "label",
          "status",
          "kind",
          "source",
          "outlet",
          "published",
          "digest",
          "file",
          "start",
          "end",
          "text",
          "low",
          "high",
          "relation",
          "hedge",
          "unit",
          "counted",
          "place",
          "date",
          "name",
          "voice",
          "speaker",
          "office",
          "confidence",
          "sentence",
          "claim");

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();

  private ComparisonCsv(Comparison comparison) {
    for (Source source : comparison.sources()) {
      sources.put(source.id(), source);
      points.put(source.id(), new CodePoints(source.text()));
    }
  }

  /**
   * Writes the table and leaves the stream open.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Comparison comparison, OutputStream out) {
    Map<String, Claim> unplaced = new LinkedHashMap<>();
    comparison.claims().forEach(claim -> unplaced.put(claim.id(), claim));
    ComparisonCsv csv = new ComparisonCsv(comparison);
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      CsvWriter table = CsvWriter.builder().build(writer);
      table.writeRecord(HEADER);
      for (Row row : comparison.rows()) {
        for (String id : row.claims()) {
          Claim claim = unplaced.remove(id);
          if (claim != null) {
            table.writeRecord(csv.line(row, claim));
          }
        }
      }
      for (Claim claim : unplaced.values()) {
        table.writeRecord(csv.line(null, claim));
      }
      table.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> line(@Nullable Row row, Claim claim) {
    Source source = sources.get(claim.source());
    Span span = points.get(claim.source()).of(claim.span());
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row == null ? null : row.id());
    cells.add(row == null ? null : row.label());
    cells.add(row == null ? null : row.status().code());
    cells.add(claim.kind().code());
    cells.add(source.id());
    cells.add(source.metadata().outlet());
    cells.add(source.metadata().published());
    cells.add(source.metadata().digest());
    cells.add(source.file());
    cells.add(span.start());
    cells.add(span.end());
    cells.add(oneLine(claim.span().of(source.text())));
    content(cells, claim);
    cells.add(claim.attribution().voice().code());
    cells.add(claim.attribution().speaker());
    cells.add(claim.attribution().office());
    cells.add(claim.confidence());
    cells.add(oneLine(claim.sentence().of(source.text())));
    cells.add(claim.id());
    return cells.stream().map(ComparisonCsv::safe).toList();
  }

  /** Adds low, high, relation, hedge, unit, counted, place, date and name. */
  private static void content(List<@Nullable Object> cells, Claim claim) {
    switch (claim.content()) {
      case Quantity q -> {
        cells.add(plain(q.low()));
        cells.add(plain(q.high()));
        cells.add(q.relation().code());
        cells.add(q.hedge());
        cells.add(q.unit());
        cells.add(q.counted());
        cells.add(q.place());
        cells.add(q.asOf());
        cells.add(null);
      }
      case Moment moment -> only(cells, 7, moment.iso());
      case Deed deed -> only(cells, 8, deed.name());
      case Wording wording -> only(cells, 8, wording.form());
      case Speech _ -> only(cells, 8, null);
    }
  }

  /** Adds nine cells of which only one holds something. */
  private static void only(List<@Nullable Object> cells, int index, @Nullable String value) {
    for (int i = 0; i < 9; i++) {
      cells.add(i == index ? value : null);
    }
  }

  private static @Nullable String plain(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }

  private static String safe(@Nullable Object cell) {
    String text = cell == null ? "" : cell.toString();
    boolean number = cell instanceof Number;
    return !number && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }
}
