package parallax.ui.compare.texts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.words.Excerpt;

/** What is selected for copying in the text of one source, across its paragraphs. */
final class TextSelection {
  private final Runnable changed;
  private @Nullable Source source;
  private TextUnit unit = TextUnit.LETTER;

  /** What was selected at first; it stays selected while the selection is extended. */
  private Span base = new Span(0, 0);

  private int caret;

  /**
   * Starts with nothing selected.
   *
   * @param changed what to do when the selection has changed
   */
  TextSelection(Runnable changed) {
    this.changed = changed;
  }

  /**
   * Starts a selection.
   *
   * @param of in whose text
   * @param offset where
   * @param by what is selected as a whole: the piece around the place, nothing for letters
   */
  void start(Source of, int offset, TextUnit by) {
    Optional<Span> before = selected();
    source = of;
    unit = by;
    base = by.around(of.text(), offset);
    caret = base.end();
    tell(before);
  }

  /** Extends the selection up to a place; in another source's text, nothing happens. */
  void extend(Source of, int offset) {
    if (isIn(of)) {
      Optional<Span> before = selected();
      Span piece = unit.around(of.text(), offset);
      caret = offset < base.start() ? piece.start() : piece.end();
      tell(before);
    }
  }

  /** Selects a stretch of a text, from which the selection can then be extended. */
  void select(Source of, Span span) {
    Optional<Span> before = selected();
    source = of;
    unit = TextUnit.LETTER;
    base = new Span(span.start(), span.start());
    caret = span.end();
    tell(before);
  }

  /** Brings the end that moves to a place; the other end stays where it is. */
  void moveTo(int place) {
    Optional<Span> before = selected();
    int fixed = caret < base.start() ? base.end() : base.start();
    base = new Span(fixed, fixed);
    unit = TextUnit.LETTER;
    caret = place;
    tell(before);
  }

  /** Selects nothing. */
  void clear() {
    Optional<Span> before = selected();
    source = null;
    tell(before);
  }

  private void tell(Optional<Span> before) {
    if (!before.equals(selected())) {
      changed.run();
    }
  }

  /** Returns in whose text a selection was started, if one was. */
  Optional<Source> source() {
    return Optional.ofNullable(source);
  }

  /** Tells whether a selection was started in a source's text. */
  boolean isIn(Source of) {
    return of.equals(source);
  }

  /** Returns what is selected in a source's text. */
  Optional<Span> in(Source of) {
    return isIn(of) ? selected() : Optional.empty();
  }

  private Optional<Span> selected() {
    Span all = new Span(Math.min(base.start(), caret), Math.max(base.end(), caret));
    return source == null || all.length() == 0 ? Optional.empty() : Optional.of(all);
  }

  /** Returns where the selection is extended from. */
  int caret() {
    return caret;
  }

  /** Returns the words that are selected; nothing where none are. */
  Optional<Excerpt> excerpt() {
    Source of = source;
    return of == null ? Optional.empty() : selected().map(span -> new Excerpt(of, span));
  }
}
