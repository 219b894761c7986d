package parallax.overlap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;

/** Makes sources of plain text. */
final class Sources {
  private Sources() {}

  static Source of(String id, String text) {
    return of(id, text, false);
  }

  static Source of(String id, String text, boolean digest) {
    Metadata metadata = new Metadata(null, null, null, null, null, null, null, null, digest);
    return new Source(
        id,
        id + ".txt",
        new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8"),
        metadata,
        text,
        List.of(),
        List.of());
  }
}
