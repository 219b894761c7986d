package parallax.model;

/**
 * A stretch of a text, from {@code start} up to but not including {@code end}.
 *
 * <p>Offsets count UTF-16 code units, as Java's strings do; only the JSON that leaves the program
 * counts code points.
 *
 * @param start offset of the first code unit, 0 or more
 * @param end offset behind the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the span starts before 0 or ends before it starts
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No span from " + start + " to " + end);
    }
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /** Returns the text under this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Tells whether {@code other} lies inside this span, edges included. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the offset lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
