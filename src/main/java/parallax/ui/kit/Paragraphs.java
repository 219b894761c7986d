package parallax.ui.kit;

import java.util.ArrayList;
import java.util.List;
import parallax.model.Span;

/** Cuts a cleaned text into the pieces in which it is shown. */
public final class Paragraphs {
  /**
   * A longer paragraph is shown in several pieces: laying out a very long one would take seconds.
   */
  static final int LONGEST = 4_000;

  private Paragraphs() {}

  /**
   * Returns the paragraphs of a text in their order, without the space between them. A paragraph
   * longer than some thousand characters is cut after a space, or anywhere if it has none.
   */
  public static List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      cut(text, start, end, spans);
      start = end + 2;
    }
    return spans;
  }

  private static void cut(String text, int start, int end, List<Span> spans) {
    int from = start;
    while (end - from > LONGEST) {
      int space = text.lastIndexOf(' ', from + LONGEST);
      int to = space > from ? space + 1 : from + LONGEST;
      if (Character.isLowSurrogate(text.charAt(to))
          && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      spans.add(new Span(from, to));
      from = to;
    }
    if (!text.substring(from, end).isBlank()) {
      spans.add(new Span(from, end));
    }
  }
}
