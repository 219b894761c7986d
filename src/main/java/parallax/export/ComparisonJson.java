package parallax.export;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.i18n.ReasonText;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.EventDate;
import parallax.model.Overlap;
import parallax.model.Passage;
import parallax.model.Reason;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes a whole comparison as one JSON object of the schema {@code parallax/comparison/1}. Offsets
 * count code points; reasons are English; the same comparison gives the same bytes.
 */
public final class ComparisonJson {
  /** The comparison, its rows, the row and its silent sources are around a silence. */
  private static final int SILENCE_LEVEL = 4;

  /** So many claims or overlaps are written in one piece. */
  private static final int SHORT = 256;

  /** And so many rows, each of which has a cell for every source. */
  private static final int LONG = 8;

  private static final String SCHEMA = "parallax/comparison/1";

  private final Comparison comparison;
  private final Messages messages = Messages.english();
  private final Map<String, CodePoints> points = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  /** The sources' ids, encoded: in a large comparison each row has nearly all of them. */
  private final Map<String, SerializableString> names = new HashMap<>();

  /** What most cells of a large comparison are: silent, no sentence being near. */
  private final Map<Silence.State, SerializableString> mute = new EnumMap<>(Silence.State.class);

  private ComparisonJson(Comparison comparison) {
    this.comparison = comparison;
    for (Silence.State state : Silence.State.values()) {
      Silence none = new Silence(state, null);
      mute.put(state, JsonOutput.indented(SILENCE_LEVEL, json -> state(json, null, none)));
    }
    for (Source source : comparison.sources()) {
      points.put(source.id(), new CodePoints(source.text()));
      texts.put(source.id(), source.text());
      names.put(source.id(), new SerializedString(source.id()));
    }
  }

  /**
   * Writes the comparison in UTF-8 and leaves the stream open.
   *
   * @throws tools.jackson.core.JacksonException if the stream fails
   */
  public static void write(Comparison comparison, OutputStream out) {
    try (JsonGenerator json = JsonOutput.indented(out)) {
      new ComparisonJson(comparison).write(json, out);
      json.writeRaw('\n');
    }
  }

  private void write(JsonGenerator json, OutputStream out) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeArrayPropertyStart("sources");
    comparison.sources().forEach(source -> SourceJson.write(json, source));
    json.writeEndArray();
    new JsonArray<>(out, SHORT, this::claim).write(json, "claims", comparison.claims());
    new JsonArray<>(out, LONG, this::row).write(json, "rows", comparison.rows());
    new JsonArray<>(out, SHORT, this::overlap).write(json, "overlaps", comparison.overlaps());
    event(json, comparison.event());
    json.writeArrayPropertyStart("unread");
    comparison.unread().forEach(passage -> passage(json, passage));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void claim(JsonGenerator json, Claim claim) {
    ClaimJson.write(json, claim, of(texts, claim.source()), of(points, claim.source()));
  }

  private static <K, T> T of(Map<K, T> bySource, K source) {
    T found = bySource.get(source);
    if (found == null) {
      throw new IllegalArgumentException("The comparison has no source " + source);
    }
    return found;
  }

  private void row(JsonGenerator json, Row row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("label", row.label());
    json.writeStringProperty("kind", row.kind().code());
    json.writeStringProperty("status", row.status().code());
    json.writeArrayPropertyStart("reasons");
    row.reasons().forEach(reason -> reason(json, reason));
    json.writeEndArray();
    JsonOutput.text(json, "under", row.under());
    json.writeNumberProperty("origins", row.origins());
    json.writeObjectPropertyStart("cells");
    row.cells().forEach((source, claims) -> ids(json, source, claims));
    json.writeEndObject();
    json.writeObjectPropertyStart("silent");
    row.silent().forEach((source, silence) -> silence(json, source, silence));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reason(JsonGenerator json, Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.code().code());
    ids(json, "claims", reason.claims());
    ids(json, "arguments", reason.arguments());
    String text = messages.text(ReasonText.full(reason.code()), reason.arguments().toArray());
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static void ids(JsonGenerator json, String field, List<String> ids) {
    json.writeArrayPropertyStart(field);
    ids.forEach(json::writeString);
    json.writeEndArray();
  }

  private void silence(JsonGenerator json, String source, Silence silence) {
    json.writeName(of(names, source));
    if (silence.nearest() == null) {
      json.writeRawValue(of(mute, silence.state()));
    } else {
      state(json, of(points, source), silence);
    }
  }

  private static void state(JsonGenerator json, @Nullable CodePoints points, Silence silence) {
    json.writeStartObject();
    json.writeStringProperty("state", silence.state().code());
    Span nearest = silence.nearest();
    if (nearest == null || points == null) {
      json.writeNullProperty("nearest");
    } else {
      json.writeObjectPropertyStart("nearest");
      JsonOutput.span(json, points, nearest);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void overlap(JsonGenerator json, Overlap overlap) {
    json.writeStartObject();
    json.writeName("a");
    passage(json, overlap.a());
    json.writeName("b");
    passage(json, overlap.b());
    JsonOutput.share(json, "similarity", overlap.similarity());
    json.writeEndObject();
  }

  private void passage(JsonGenerator json, Passage passage) {
    json.writeStartObject();
    json.writeStringProperty("source", passage.source());
    JsonOutput.span(json, of(points, passage.source()), passage.span());
    json.writeEndObject();
  }

  private static void event(JsonGenerator json, @Nullable EventDate event) {
    if (event == null) {
      json.writeNullProperty("event");
      return;
    }
    json.writeObjectPropertyStart("event");
    json.writeStringProperty("date", event.date().toString());
    json.writeBooleanProperty("inferred", event.inferred());
    json.writeEndObject();
  }
}
