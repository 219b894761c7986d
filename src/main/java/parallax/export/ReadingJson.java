package parallax.export;

import java.io.OutputStream;
import parallax.model.Claim;
import parallax.model.Reading;
import parallax.model.Source;
import tools.jackson.core.JsonGenerator;

/** Writes the claims of one source as one line of JSON. */
public final class ReadingJson {
  private ReadingJson() {}

  /**
   * Writes a line in UTF-8, its line feed included, and leaves the stream open.
   *
   * @throws tools.jackson.core.JacksonException if the stream fails
   */
  public static void write(Reading reading, OutputStream out) {
    Source source = reading.source();
    CodePoints points = new CodePoints(source.text());
    try (JsonGenerator json = JsonOutput.compact(out)) {
      json.writeStartObject();
      json.writeName("source");
      SourceJson.write(json, source);
      json.writeArrayPropertyStart("claims");
      for (Claim claim : reading.claims()) {
        ClaimJson.write(json, claim, source.text(), points);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
