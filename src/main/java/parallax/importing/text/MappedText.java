package parallax.importing.text;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Source.Segment;

/**
 * A text with the way back to the original it was made from.
 *
 * @param text the text
 * @param segments stretches that stand letter for letter in the original, by ascending start; what
 *     no segment covers was made up on the way, such as a space where lines were joined
 */
public record MappedText(String text, List<Segment> segments) {

  /** Returns a text that is its own original. */
  public static MappedText of(String original) {
    List<Segment> whole =
        original.isEmpty() ? List.of() : List.of(new Segment(0, 0, original.length()));
    return new MappedText(original, whole);
  }

  /** Returns the index of the first segment that reaches beyond the offset. */
  private int firstSegmentBeyond(int offset) {
    int low = 0;
    int high = segments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Segment segment = segments.get(middle);
      if (segment.start() + segment.length() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Puts a text together from pieces of another one and letters of its own. */
  public static final class Builder {
    private final StringBuilder text;
    private final List<Segment> segments = new ArrayList<>();

    /** Expects a short text. */
    public Builder() {
      this(16);
    }

    /** Expects a text of about so many code units. */
    public Builder(int capacity) {
      text = new StringBuilder(capacity);
    }

    /** Appends a stretch of another text with its way back. */
    public Builder copy(MappedText from, int start, int end) {
      int shift = text.length() - start;
      text.append(from.text, start, end);
      for (int i = from.firstSegmentBeyond(start); i < from.segments.size(); i++) {
        Segment segment = from.segments.get(i);
        int left = Math.max(segment.start(), start);
        int right = Math.min(segment.start() + segment.length(), end);
        if (left >= right) {
          break;
        }
        map(left + shift, segment.original() + left - segment.start(), right - left);
      }
      return this;
    }

    /** Appends letters that stand at an offset of the original. */
    public Builder copy(CharSequence letters, int original) {
      map(text.length(), original, letters.length());
      text.append(letters);
      return this;
    }

    /** Appends letters that the original does not have. */
    public Builder add(CharSequence letters) {
      text.append(letters);
      return this;
    }

    /** Returns the number of code units so far. */
    public int length() {
      return text.length();
    }

    /** Tells whether a space must part what is there from a line that continues it. */
    public boolean needsSpace() {
      return Prose.needsSpace(text);
    }

    /** Returns what was put together. */
    public MappedText build() {
      return new MappedText(text.toString(), List.copyOf(segments));
    }

    private void map(int start, int original, int length) {
      if (length == 0) {
        return;
      }
      if (!segments.isEmpty()) {
        Segment last = segments.getLast();
        if (last.start() + last.length() == start && last.original() + last.length() == original) {
          segments.set(
              segments.size() - 1,
              new Segment(last.start(), last.original(), last.length() + length));
          return;
        }
      }
      segments.add(new Segment(start, original, length));
    }
  }
}
