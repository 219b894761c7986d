package parallax.ui.compare.words;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import parallax.i18n.Messages;
import parallax.model.Metadata;
import parallax.model.Source;
import parallax.model.Span;

/**
 * Words of a source, to be taken elsewhere.
 *
 * @param source the source
 * @param span where they stand in its text
 */
public record Excerpt(Source source, Span span) {

  /** Returns the words as the source has them. */
  public String words() {
    return span.of(source.text());
  }

  /** Returns the words, and on a line of its own where they stand. */
  public String withSource(Messages messages) {
    Metadata metadata = source.metadata();
    List<String> parts = new ArrayList<>();
    parts.add(source.displayName());
    String title = metadata.title();
    if (title != null && !title.isBlank()) {
      parts.add(messages.text(CompareMessage.QUOTED, title));
    }
    parts.add(
        metadata.published() == null
            ? messages.text(CompareMessage.NO_DATE)
            : DateTimeFormatter.ofPattern("d MMMM uuuu", messages.locale())
                .format(metadata.published()));
    if (metadata.digest()) {
      parts.add(messages.text(CompareMessage.DIGEST));
    }
    parts.add(messages.text(CompareMessage.CHARACTERS, span.start(), span.end()));
    return words() + "\n" + String.join(", ", parts);
  }
}
