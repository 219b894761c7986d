package parallax.export;

import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** What the writers of JSON share: generators that give the same bytes on every machine. */
final class JsonOutput {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonOutput() {}

  /** Returns a generator that writes UTF-8, indented by two spaces, lines parted by "\n". */
  static JsonGenerator indented(OutputStream out) {
    return indented(0, out);
  }

  /**
   * Returns one for the values of an array inside a document.
   *
   * @param level how many objects and arrays are around them
   */
  static JsonGenerator indented(int level, OutputStream out) {
    return MAPPER.writer().with(new JsonLayout(level)).createGenerator(out, JsonEncoding.UTF8);
  }

  /**
   * Returns a value as it stands in an indented document, for one that is written again and again.
   *
   * @param level how many objects and arrays are around it
   */
  static SerializableString indented(int level, Consumer<JsonGenerator> value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.writer().with(new JsonLayout(level)).createGenerator(out)) {
      value.accept(json);
    }
    return new SerializedString(out.toString());
  }

  /** Returns a generator that writes UTF-8 on one line. */
  static JsonGenerator compact(OutputStream out) {
    return MAPPER.writer().createGenerator(out, JsonEncoding.UTF8);
  }

  /** Writes a field whose value may be missing. */
  static void text(JsonGenerator json, String field, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(field);
    } else {
      json.writeStringProperty(field, value.toString());
    }
  }

  /** Writes a number without exponent and without a fraction that is zero. */
  static void number(JsonGenerator json, String field, @Nullable Double value) {
    if (value == null) {
      json.writeNullProperty(field);
    } else {
      json.writeName(field);
      json.writeNumber(plain(BigDecimal.valueOf(value)));
    }
  }

  /** Writes a share or a likelihood with at most three digits. */
  static void share(JsonGenerator json, String field, double value) {
    json.writeName(field);
    json.writeNumber(plain(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP)));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Writes {@code start} and {@code end}. */
  static void span(JsonGenerator json, CodePoints points, Span span) {
    Span counted = points.of(span);
    json.writeNumberProperty("start", counted.start());
    json.writeNumberProperty("end", counted.end());
  }
}
