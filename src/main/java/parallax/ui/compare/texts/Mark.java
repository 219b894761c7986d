package parallax.ui.compare.texts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/**
 * A stretch of a text that is marked.
 *
 * @param span where it stands in the source's text
 * @param look how it is marked
 * @param line the line under it, null for none
 */
record Mark(Span span, Look look, @Nullable MarkLine line) {

  /** Marks a stretch without a line under it. */
  Mark(Span span, Look look) {
    this(span, look, null);
  }

  /** How a stretch is marked; later ones lie over earlier ones. */
  enum Look {
    /** A sentence from which no claim came. */
    UNREAD,
    /** The one of these at which the reader stands. */
    CURRENT_UNREAD,
    /** A claim. */
    CLAIM,
    /** The sentence that comes nearest to the chosen row, where nothing answers it. */
    NEAREST,
    /** Who says the chosen claim. */
    CUE,
    /** A claim of the chosen row. */
    IN_ROW,
    /** The claim with which a source answers the chosen row. */
    ANSWER,
    /** Selected for copying. */
    SELECTED,
    /** Found by the search. */
    HIT,
    /** Where the search stands. */
    CURRENT_HIT;

    /** Returns the style class. */
    String styleClass() {
      return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
