package parallax.importing.page;

import java.util.List;
import parallax.importing.text.MappedText;
import parallax.model.Metadata;
import parallax.model.Removed;

/**
 * An input as plain text, before it is cleaned.
 *
 * @param text plain letters, lines parted by line feeds
 * @param hints what markup says about each line of the text; empty for plain text
 * @param stated metadata that the markup states
 * @param machinery what was taken out with the markup, such as scripts
 */
public record Page(MappedText text, List<Hint> hints, Metadata stated, List<Removed> machinery) {

  /** A page of plain text. */
  public static Page of(MappedText text) {
    return new Page(text, List.of(), Metadata.UNKNOWN, List.of());
  }

  /** Returns what markup says about a line, counted from 0. */
  Hint hint(int line) {
    return line < hints.size() ? hints.get(line) : Hint.NONE;
  }
}
