package parallax.export;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Lays JSON out as Jackson's own printer does, indented by two spaces, lines parted by "\n". What
 * stands between values is encoded once, not for each of the million values of a large comparison.
 * Serves one generator.
 */
final class JsonLayout implements PrettyPrinter {
  private static final SerializableString COLON = new SerializedString(" : ");
  private static final SerializableString OBJECT = new SerializedString("{");
  private static final SerializableString OBJECT_END = new SerializedString("}");
  private static final SerializableString EMPTY_OBJECT_END = new SerializedString(" }");
  private static final SerializableString ARRAY = new SerializedString("[");
  private static final SerializableString ARRAY_END = new SerializedString("]");
  private static final SerializableString EMPTY_ARRAY_END = new SerializedString(" ]");

  private final List<SerializableString> lines = new ArrayList<>();
  private final List<SerializableString> commas = new ArrayList<>();
  private int level;

  /** Starts at a level, 0 for whole documents; on others the values are those of an array. */
  JsonLayout(int level) {
    this.level = level;
  }

  /** Starts a line at the level. */
  private void line(JsonGenerator json) {
    grow();
    json.writeRaw(lines.get(level));
  }

  /** Ends an entry and starts the line of the next one. */
  private void comma(JsonGenerator json) {
    grow();
    json.writeRaw(commas.get(level));
  }

  private void grow() {
    while (lines.size() <= level) {
      String line = "\n" + "  ".repeat(lines.size());
      lines.add(new SerializedString(line));
      commas.add(new SerializedString("," + line));
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    if (level == 0) {
      json.writeRaw(' ');
    } else {
      comma(json);
    }
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw(OBJECT);
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    line(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    comma(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    level--;
    if (entries > 0) {
      line(json);
      json.writeRaw(OBJECT_END);
    } else {
      json.writeRaw(EMPTY_OBJECT_END);
    }
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw(ARRAY);
    level++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    line(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    comma(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    level--;
    if (values > 0) {
      line(json);
      json.writeRaw(ARRAY_END);
    } else {
      json.writeRaw(EMPTY_ARRAY_END);
    }
  }
}
