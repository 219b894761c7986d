package parallax.ui.compare.texts;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.TextBox;

/** What keys and menus do with the words selected in the texts: extend, copy, let go. */
final class SelectionCommands {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final TextSelection selection;
  private final ReadingPlace place;
  private final TextMotion motion;
  private final CaretWalk caret = new CaretWalk();

  SelectionCommands(
      CompareViewModel model,
      ColumnGeometry geometry,
      Messages messages,
      TextSelection selection,
      ReadingPlace place,
      TextMotion motion) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.selection = selection;
    this.place = place;
    this.motion = motion;
  }

  /** Returns what is selected in the texts, or else the words of the chosen claim. */
  Optional<Excerpt> excerpt() {
    return selection
        .excerpt()
        .or(
            () ->
                place
                    .claim()
                    .flatMap(
                        claim ->
                            model
                                .index()
                                .source(claim.source())
                                .map(source -> new Excerpt(source, claim.span()))));
  }

  /** Puts the words into the clipboard. */
  void copy() {
    excerpt().map(Excerpt::words).ifPresent(SelectionCommands::toClipboard);
  }

  /** Puts the words into the clipboard, with the place where they stand. */
  void copyWithSource() {
    excerpt().map(found -> found.withSource(messages)).ifPresent(SelectionCommands::toClipboard);
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Selects the whole text of the chosen column. */
  void selectAll() {
    place.source().ifPresent(source -> selection.select(source, whole(source)));
  }

  private static Span whole(Source source) {
    return new Span(0, source.text().length());
  }

  /** Extends the selection by a key; it starts at the chosen claim where there is none. */
  void select(CaretMove move) {
    Optional<Source> standing = place.source();
    if (selection.excerpt().isEmpty() && standing.filter(selection::isIn).isEmpty()) {
      int at = place.claim().map(claim -> claim.span().start()).orElse(0);
      standing.ifPresent(source -> selection.start(source, at, TextUnit.LETTER));
    }
    selection
        .source()
        .filter(source -> geometry.column(source.id()) >= 0)
        .ifPresent(source -> select(move, source));
  }

  private void select(CaretMove move, Source source) {
    int column = geometry.column(source.id());
    ReaderHeights reader = geometry.reader(column);
    double page = geometry.textHeight() * TextKeys.PAGE;
    int end = caret.to(move, selection.caret(), source, reader, page);
    selection.moveTo(end);
    TextBox at = reader.caret(end);
    double above = at.y() - reader.scroll();
    double below = at.bottom() - reader.scroll() - geometry.textHeight();
    if (above < 0 || below > 0) {
      motion.scroll(column, above < 0 ? above : below);
    }
  }

  /** Takes the selection away; tells whether there was one. */
  boolean letGo() {
    boolean there = selection.excerpt().isPresent();
    selection.clear();
    return there;
  }
}
