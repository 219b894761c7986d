package parallax.export;

import parallax.model.Metadata;
import parallax.model.Removed;
import parallax.model.Source;
import tools.jackson.core.JsonGenerator;

/** Writes a source as an object. */
final class SourceJson {
  private SourceJson() {}

  static void write(JsonGenerator json, Source source) {
    Metadata metadata = source.metadata();
    json.writeStartObject();
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("file", source.file());
    JsonOutput.text(json, "outlet", metadata.outlet());
    JsonOutput.text(json, "title", metadata.title());
    JsonOutput.text(json, "byline", metadata.byline());
    JsonOutput.text(json, "published", metadata.published());
    JsonOutput.text(json, "language", metadata.language());
    JsonOutput.text(json, "kind", metadata.kind() == null ? null : metadata.kind().code());
    JsonOutput.text(json, "origin", metadata.origin());
    JsonOutput.text(json, "address", metadata.address());
    json.writeBooleanProperty("digest", metadata.digest());
    json.writeStringProperty("sha256", source.original().sha256());
    json.writeStringProperty("charset", source.original().charset());
    json.writeStringProperty("text", source.text());
    json.writeArrayPropertyStart("removed");
    for (Removed removed : source.removed()) {
      json.writeStartObject();
      json.writeStringProperty("text", removed.text());
      json.writeStringProperty("reason", removed.reason().code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
