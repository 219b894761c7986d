package parallax.ui.compare;

import java.util.Locale;
import parallax.model.Span;

/**
 * A stretch of a text that is marked.
 *
 * @param span where it stands in the source's text
 * @param look how it is marked
 */
record Mark(Span span, Look look) {

  /** How a stretch is marked; later ones lie over earlier ones. */
  enum Look {
    /** Somebody's words. */
    SPEECH,
    /** How the outlet words something. */
    WORDING,
    /** Any other claim. */
    CLAIM,
    /** Who says the chosen claim. */
    CUE,
    /** A claim of the chosen row. */
    IN_ROW,
    /** The claim with which a source answers the chosen row. */
    ANSWER,
    /** Found by the search. */
    HIT,
    /** Where the search stands. */
    CURRENT_HIT,
    /** Selected for copying. */
    SELECTED;

    /** Returns the style class. */
    String styleClass() {
      return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
