package parallax.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The entries of a list of sources, as its JSON has them. The parser alone takes a tenth of the
 * time of Jackson's data binding, which nothing else needs before the window shows.
 */
final class ListEntries {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonParser parser;

  private ListEntries(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a list.
   *
   * @return for each entry its fields: strings and booleans as such, something else for all that is
   *     neither, nothing for null; empty where the list has no array {@code sources}
   * @throws JacksonException if it is no JSON
   */
  static Optional<List<Map<String, Object>>> of(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new ListEntries(parser).read();
    }
  }

  private Optional<List<Map<String, Object>>> read() {
    Optional<List<Map<String, Object>>> found = Optional.empty();
    if (parser.nextToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if (parser.currentName().equals("sources")) {
          found = parser.nextToken() == JsonToken.START_ARRAY ? Optional.of(all()) : other();
        } else {
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } else {
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "Something follows the list");
    }
    return found;
  }

  private Optional<List<Map<String, Object>>> other() {
    parser.skipChildren();
    return Optional.empty();
  }

  private List<Map<String, Object>> all() {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      entries.add(token == JsonToken.START_OBJECT ? entry() : noEntry());
    }
    return entries;
  }

  private Map<String, Object> noEntry() {
    parser.skipChildren();
    return Map.of();
  }

  private Map<String, Object> entry() {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        fields.put(name, parser.getString());
      } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
        fields.put(name, token == JsonToken.VALUE_TRUE);
      } else if (token == JsonToken.VALUE_NULL) {
        fields.remove(name);
      } else {
        parser.skipChildren();
        fields.put(name, token);
      }
    }
    return fields;
  }
}
