package parallax.ui.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/** What is selected for copying in the text of one source, across its paragraphs. */
final class TextSelection {
  private final Runnable changed;
  private @Nullable String source;
  private int anchor;
  private int caret;

  /**
   * Starts with nothing selected.
   *
   * @param changed what to do when the selection has changed
   */
  TextSelection(Runnable changed) {
    this.changed = changed;
  }

  /** Starts a selection before a letter of a source's text. */
  void start(String of, int offset) {
    boolean visible = source != null && anchor != caret;
    source = of;
    anchor = offset;
    caret = offset;
    if (visible) {
      changed.run();
    }
  }

  /** Extends the selection up to a letter; nothing happens in another source's text. */
  void extend(String of, int offset) {
    if (of.equals(source) && caret != offset) {
      caret = offset;
      changed.run();
    }
  }

  /** Selects nothing. */
  void clear() {
    boolean visible = source != null && anchor != caret;
    source = null;
    if (visible) {
      changed.run();
    }
  }

  /** Returns what is selected in a source's text. */
  Optional<Span> in(String of) {
    return of.equals(source) && anchor != caret
        ? Optional.of(new Span(Math.min(anchor, caret), Math.max(anchor, caret)))
        : Optional.empty();
  }

  /** Returns the source in whose text something is selected. */
  Optional<String> source() {
    return anchor == caret ? Optional.empty() : Optional.ofNullable(source);
  }
}
