package parallax.cli;

import java.io.OutputStream;
import java.util.function.BiConsumer;
import parallax.export.ComparisonCsv;
import parallax.export.ComparisonHtml;
import parallax.export.ComparisonJson;
import parallax.model.Comparison;

/** The formats in which a comparison can be written. */
enum Format {
  /** One JSON object. */
  json(ComparisonJson::write),

  /** A table, one line a claim. */
  csv(ComparisonCsv::write),

  /** A page for the browser. */
  html(ComparisonHtml::write);

  private final BiConsumer<Comparison, OutputStream> writer;

  Format(BiConsumer<Comparison, OutputStream> writer) {
    this.writer = writer;
  }

  void write(Comparison comparison, OutputStream out) {
    writer.accept(comparison, out);
  }
}
