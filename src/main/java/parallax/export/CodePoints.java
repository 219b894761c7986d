package parallax.export;

import java.util.Arrays;
import parallax.model.Span;

/**
 * Turns the model's UTF-16 offsets into offsets that count Unicode code points, as the W3C Web
 * Annotation text position selector does.
 */
final class CodePoints {
  private static final int[] NONE = {};

  /** Offsets of the low surrogates, in order; each makes what follows one code point less. */
  private final int[] lowSurrogates;

  CodePoints(String text) {
    lowSurrogates = lowSurrogates(text);
  }

  private static int[] lowSurrogates(String text) {
    int count = text.length() - text.codePointCount(0, text.length());
    if (count == 0) {
      return NONE;
    }
    int[] found = new int[count];
    int next = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[next++] = i;
      }
    }
    return found;
  }

  /** Returns the number of code points before a UTF-16 offset. */
  int at(int offset) {
    int place = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }

  /** Returns the span in code points. */
  Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }
}
