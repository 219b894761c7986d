package parallax.ui.compare.texts;

import java.text.BreakIterator;
import java.util.Locale;
import parallax.model.Span;
import parallax.ui.kit.Paragraphs;

/** A piece of text that is selected as a whole. */
enum TextUnit {
  /** What the reader takes for one letter. */
  LETTER,
  WORD,
  SENTENCE,
  PARAGRAPH;

  private BreakIterator breaks() {
    return switch (this) {
      case LETTER -> BreakIterator.getCharacterInstance(Locale.ROOT);
      case WORD -> BreakIterator.getWordInstance(Locale.ROOT);
      case SENTENCE, PARAGRAPH -> BreakIterator.getSentenceInstance(Locale.ROOT);
    };
  }

  /** Returns the piece of a text in which an offset stands; nothing but the place for a letter. */
  Span around(String text, int offset) {
    int at = Math.clamp(offset, 0, Math.max(0, text.length() - 1));
    if (this == LETTER || text.isEmpty()) {
      return new Span(offset, offset);
    }
    Span paragraph =
        Paragraphs.of(text).stream()
            .filter(each -> each.start() <= at && at < each.end())
            .findFirst()
            .orElse(new Span(at, at));
    if (this == PARAGRAPH || paragraph.length() == 0) {
      return paragraph;
    }
    BreakIterator breaks = breaks();
    breaks.setText(paragraph.of(text));
    int end = breaks.following(at - paragraph.start());
    int start = breaks.previous();
    while (end > start + 1 && Character.isWhitespace(text.charAt(paragraph.start() + end - 1))) {
      end--;
    }
    return new Span(paragraph.start() + start, paragraph.start() + end);
  }

  /** Returns the offset where the next piece ends, or the one before begins. */
  int beyond(String text, int offset, boolean forwards) {
    BreakIterator breaks = breaks();
    breaks.setText(text);
    int at = Math.clamp(offset, 0, text.length());
    do {
      int next =
          forwards
              ? (at >= text.length() ? BreakIterator.DONE : breaks.following(at))
              : (at <= 0 ? BreakIterator.DONE : breaks.preceding(at));
      if (next == BreakIterator.DONE) {
        return forwards ? text.length() : 0;
      }
      at = next;
    } while (this == WORD && isSpace(text, forwards ? at - 1 : at));
    return at;
  }

  private static boolean isSpace(String text, int at) {
    return at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
  }
}
