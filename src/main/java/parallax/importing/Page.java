package parallax.importing;

import java.util.List;
import parallax.model.Metadata;
import parallax.model.Removed;

/**
 * An input as plain text, before it is cleaned.
 *
 * @param text plain letters, lines parted by line feeds
 * @param marks stretches of the text about which the markup says something, by ascending start,
 *     apart from each other
 * @param stated metadata that the markup states
 * @param machinery what was taken out with the markup, such as scripts
 */
record Page(MappedText text, List<Mark> marks, Metadata stated, List<Removed> machinery) {

  /** A stretch of a page's text, from {@code start} up to {@code end}, and what it is. */
  record Mark(int start, int end, Hint hint) {}

  /** A page of plain text. */
  static Page of(MappedText text) {
    return new Page(text, List.of(), Metadata.UNKNOWN, List.of());
  }
}
