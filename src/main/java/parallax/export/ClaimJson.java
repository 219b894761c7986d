package parallax.export;

import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Speech;
import parallax.model.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes a claim as an object: one property for each sort of content, null but for its own. */
final class ClaimJson {
  private ClaimJson() {}

  /**
   * Writes a claim.
   *
   * @param text the source's text
   * @param points counts the text's code points
   */
  static void write(JsonGenerator json, Claim claim, String text, CodePoints points) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.id());
    json.writeStringProperty("source", claim.source());
    json.writeStringProperty("kind", claim.kind().code());
    JsonOutput.span(json, points, claim.span());
    json.writeStringProperty("text", claim.span().of(text));
    json.writeObjectPropertyStart("sentence");
    JsonOutput.span(json, points, claim.sentence());
    json.writeEndObject();
    content(json, claim);
    attribution(json, claim.attribution());
    JsonOutput.share(json, "confidence", claim.confidence());
    json.writeEndObject();
  }

  private static void content(JsonGenerator json, Claim claim) {
    switch (claim.content()) {
      case Quantity quantity -> {
        quantity(json, quantity);
        nulls(json, "time", "actor", "name");
      }
      case Moment moment -> {
        nulls(json, "quantity");
        moment(json, moment);
        nulls(json, "actor", "name");
      }
      case Deed deed -> {
        nulls(json, "quantity", "time");
        deed(json, deed);
        nulls(json, "name");
      }
      case Wording wording -> {
        nulls(json, "quantity", "time", "actor");
        wording(json, wording);
      }
      case Speech _ -> nulls(json, "quantity", "time", "actor", "name");
    }
  }

  private static void nulls(JsonGenerator json, String... fields) {
    for (String field : fields) {
      json.writeNullProperty(field);
    }
  }

  private static void quantity(JsonGenerator json, Quantity quantity) {
    json.writeObjectPropertyStart("quantity");
    JsonOutput.number(json, "low", quantity.low());
    JsonOutput.number(json, "high", quantity.high());
    json.writeStringProperty("relation", quantity.relation().code());
    JsonOutput.text(json, "hedge", quantity.hedge());
    JsonOutput.text(json, "change", quantity.change() == null ? null : quantity.change().code());
    JsonOutput.text(json, "unit", quantity.unit());
    JsonOutput.text(json, "counted", quantity.counted());
    JsonOutput.text(json, "scope", quantity.scope());
    JsonOutput.text(json, "place", quantity.place());
    JsonOutput.text(json, "asOf", quantity.asOf());
    JsonOutput.text(json, "predicate", quantity.predicate());
    JsonOutput.text(json, "partOf", quantity.partOf());
    json.writeEndObject();
  }

  private static void moment(JsonGenerator json, Moment moment) {
    json.writeObjectPropertyStart("time");
    JsonOutput.text(json, "iso", moment.iso());
    JsonOutput.text(json, "partial", moment.partial());
    json.writeStringProperty("about", moment.about());
    JsonOutput.text(json, "deed", moment.deed());
    json.writeEndObject();
  }

  private static void deed(JsonGenerator json, Deed deed) {
    json.writeObjectPropertyStart("actor");
    json.writeStringProperty("name", deed.name());
    JsonOutput.text(json, "office", deed.office());
    json.writeStringProperty("role", deed.role());
    json.writeStringProperty("deed", deed.deed());
    json.writeEndObject();
  }

  private static void wording(JsonGenerator json, Wording wording) {
    json.writeObjectPropertyStart("name");
    json.writeStringProperty("referent", wording.referent());
    json.writeStringProperty("form", wording.form());
    json.writeEndObject();
  }

  private static void attribution(JsonGenerator json, Attribution attribution) {
    json.writeObjectPropertyStart("attribution");
    json.writeStringProperty("voice", attribution.voice().code());
    JsonOutput.text(json, "speaker", attribution.speaker());
    JsonOutput.text(json, "office", attribution.office());
    JsonOutput.text(json, "cue", attribution.cue());
    json.writeArrayPropertyStart("chain");
    attribution.chain().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
