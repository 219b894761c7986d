package parallax.ui.compare.texts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.model.ClaimKind;
import parallax.model.Status;

/**
 * The line under a claim: its pattern tells what kind of claim it is, its weight how the claims of
 * its row stand to each other. Both can be told without colour.
 *
 * @param pattern how the line runs
 * @param weight how strong it is
 */
record MarkLine(Pattern pattern, Weight weight) {

  /** How a line runs. */
  enum Pattern {
    /** One line: figures. */
    FIGURE,
    /** Dots: dates. */
    DATE,
    /** Dashes: people. */
    PERSON,
    /** Two corners around the words: what somebody said. */
    SPEECH,
    /** A wave: names and terms. */
    WORDING;

    static Pattern of(ClaimKind kind) {
      return switch (kind) {
        case QUANTITY -> FIGURE;
        case TIME -> DATE;
        case ACTOR -> PERSON;
        case QUOTE, REPORT -> SPEECH;
        case NAME, TERM -> WORDING;
      };
    }
  }

  /** How strong a line is. */
  enum Weight {
    /** Thin: nobody else says anything on it, or it is about wording. */
    ALONE,
    /** Two thin lines: the sources agree. */
    AGREE,
    /** With a foot at each end: the sources differ, and the texts reconcile them. */
    COMPATIBLE,
    /** Thick: the sources differ, and nothing reconciles them. */
    CONFLICT;

    static Weight of(@Nullable Status status) {
      return switch (status) {
        case CONFLICT -> CONFLICT;
        case COMPATIBLE -> COMPATIBLE;
        case AGREE -> AGREE;
        case SINGLE, WORDED -> ALONE;
        case null -> ALONE;
      };
    }
  }

  /** Returns the line under a claim of a kind whose row has a status, null for no row. */
  static MarkLine of(ClaimKind kind, @Nullable Status status) {
    return new MarkLine(Pattern.of(kind), Weight.of(status));
  }

  /** Returns the style classes that give it its colour. */
  String[] styleClasses() {
    return new String[] {
      "mark-line",
      "line-" + pattern.name().toLowerCase(Locale.ROOT),
      "line-" + weight.name().toLowerCase(Locale.ROOT)
    };
  }
}
