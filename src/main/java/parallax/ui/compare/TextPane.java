package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import parallax.i18n.Messages;
import parallax.model.Source;

/** The texts of all sources side by side, with ribbons between them and strips beside them. */
final class TextPane extends Slate {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final Runnable changed;
  private final TextSelection selection;
  private final RibbonLayer ribbons = new RibbonLayer();
  private final Passages passages;
  private final List<Reader> readers = new ArrayList<>();
  private final List<OverviewStrip> strips = new ArrayList<>();

  TextPane(CompareViewModel model, ColumnGeometry geometry, Messages messages, Runnable changed) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.changed = changed;
    this.selection = new TextSelection(changed);
    this.passages = new Passages(model, geometry, messages);
    getStyleClass().add("text-pane");
    setId("texts");
    setFocusTraversable(true);
    clip();
    getChildren().add(ribbons);
    setOnScroll(
        event -> {
          geometry.scrollTexts(columnAt(event.getX()), -event.getDeltaY());
          geometry.scrollSideways(-event.getDeltaX());
          changed.run();
          event.consume();
        });
    setOnKeyPressed(this::key);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
  }

  /** Takes up other sources. */
  void setSources(List<Source> sources) {
    getChildren().removeAll(readers);
    getChildren().removeAll(strips);
    readers.clear();
    strips.clear();
    selection.clear();
    for (int column = 0; column < sources.size(); column++) {
      readers.add(new Reader(model, column, geometry, messages, selection));
      String title = messages.text(CompareMessage.OVERVIEW, sources.get(column).displayName());
      strips.add(new OverviewStrip(geometry, column, title, changed));
    }
    getChildren().addAll(0, readers);
    getChildren().addAll(readers.size(), strips);
  }

  /** Takes up what is marked now. */
  void mark() {
    passages.setInsets();
    readers.forEach(Reader::mark);
  }

  /** Brings all columns to the passages of the chosen row. */
  void align() {
    passages.align();
  }

  /** Shows what is in sight now. */
  void update() {
    double em = geometry.em();
    double margin = Math.round(em * 0.4);
    for (int column = 0; column < readers.size(); column++) {
      boolean inSight = column >= geometry.firstColumn() && column < geometry.endColumn();
      Reader reader = readers.get(column);
      OverviewStrip strip = strips.get(column);
      reader.setVisible(inSight);
      strip.setVisible(inSight);
      double x = geometry.x(column);
      place(reader, x, 0, geometry.right(column) - x, getHeight());
      double wide = Math.round(em * 0.55);
      double stripX = geometry.right(column) - wide - Math.round(em * 0.3);
      place(strip, stripX, margin, wide, Math.max(0, getHeight() - 2 * margin));
      if (inSight) {
        reader.update();
        strip.show(reader.marks());
        strip.update();
      }
    }
    place(ribbons, 0, 0, getWidth(), getHeight());
    ribbons.show(Ribbon.between(geometry, passages.lines(), passages.gaps()));
  }

  /** Returns what is selected in the texts, as the source has it; nothing where nothing is. */
  String selectedText() {
    return selection
        .source()
        .flatMap(id -> model.index().source(id))
        .flatMap(source -> selection.in(source.id()).map(span -> span.of(source.text())))
        .orElse("");
  }

  private int columnAt(double x) {
    for (int column = 0; column < geometry.columns(); column++) {
      if (geometry.x(column) <= x && x < geometry.right(column)) {
        return column;
      }
    }
    return -1;
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
      return;
    }
    int column = model.index().column(model.choiceProperty().get().source());
    double page = geometry.textHeight() * 0.9;
    switch (event.getCode()) {
      case UP -> geometry.scrollTexts(column, -3 * geometry.em());
      case DOWN -> geometry.scrollTexts(column, 3 * geometry.em());
      case PAGE_UP -> geometry.scrollTexts(column, -page);
      case PAGE_DOWN, SPACE -> geometry.scrollTexts(column, page);
      case HOME -> geometry.scrollTexts(column, -Float.MAX_VALUE);
      case END -> geometry.scrollTexts(column, Float.MAX_VALUE);
      case LEFT -> model.moveColumn(-1);
      case RIGHT -> model.moveColumn(1);
      default -> {
        return;
      }
    }
    changed.run();
    event.consume();
  }

  private void copy() {
    String selected = selectedText();
    if (!selected.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selected);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
