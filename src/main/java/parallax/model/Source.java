package parallax.model;

import java.util.List;

/**
 * One article of one outlet.
 *
 * @param id unique within a comparison, such as {@code s1}
 * @param file base name of the file it came from, or a name given to what was pasted
 * @param original the bytes it was made from
 * @param metadata outlet, title, date and the like
 * @param text the cleaned text that all spans point into; paragraphs are parted by an empty line
 * @param removed what cleaning took away, in the order of the original
 * @param mapping leads from offsets in {@code text} back to the decoded original
 */
public record Source(
    String id,
    String file,
    Original original,
    Metadata metadata,
    String text,
    List<Removed> removed,
    List<Segment> mapping) {

  /** Takes copies of the lists. */
  public Source {
    removed = List.copyOf(removed);
    mapping = List.copyOf(mapping);
  }

  /** Told by the id alone: long texts are looked up often. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the outlet where it is known, else the file's name. */
  public String displayName() {
    String outlet = metadata.outlet();
    return outlet == null ? file : outlet;
  }

  /** Returns the same source with other metadata. */
  public Source withMetadata(Metadata changed) {
    return new Source(id, file, original, changed, text, removed, mapping);
  }

  /** Returns the same source under another id. */
  public Source withId(String newId) {
    return new Source(newId, file, original, metadata, text, removed, mapping);
  }

  /**
   * A stretch of the cleaned text that stands letter for letter in the decoded original.
   *
   * @param start offset in the cleaned text
   * @param original offset in the decoded original
   * @param length code units
   */
  public record Segment(int start, int original, int length) {}
}
