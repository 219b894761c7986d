package parallax.ui.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.model.Span;

/** The texts of all sources side by side, with ribbons between them and strips beside them. */
final class TextPane extends Slate {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final Runnable changed;
  private final TextSelection selection;
  private final RibbonLayer ribbons = new RibbonLayer();
  private final RibbonLayer pinnedRibbons = new RibbonLayer();
  private final Passages passages;
  private final SharedScroll scroll;
  private final Glide glide;
  private final Set<String> marked = new HashSet<>();
  private Map<Source, Shown> shown = new HashMap<>();

  TextPane(CompareViewModel model, ColumnGeometry geometry, Messages messages, Runnable changed) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.changed = changed;
    this.selection = new TextSelection(changed);
    this.passages = new Passages(model, geometry, messages);
    this.scroll = new SharedScroll(model, geometry, passages);
    this.glide = new Glide(changed);
    getStyleClass().add("text-pane");
    setId("texts");
    setFocusTraversable(true);
    clip();
    ribbons.setViewOrder(-1);
    pinnedRibbons.setViewOrder(-3);
    getChildren().addAll(ribbons, pinnedRibbons);
    setOnScroll(
        event -> {
          scroll(geometry.columnAt(event.getX()), -event.getDeltaY());
          geometry.scrollSideways(-event.getDeltaX());
          changed.run();
          event.consume();
        });
    setOnKeyPressed(this::key);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
  }

  /** Takes up another comparison. */
  void setComparison() {
    selection.clear();
    scroll.setComparison();
    mark();
  }

  /** Takes up what is marked now. */
  void mark() {
    marked.clear();
  }

  /**
   * Brings all columns to the passages of the chosen row.
   *
   * @param eased whether they glide there
   */
  void align(boolean eased) {
    glide.end();
    markInSight();
    List<ReaderHeights> moving =
        eased ? geometry.inSight().stream().map(geometry::reader).toList() : List.of();
    List<Double> before = moving.stream().map(ReaderHeights::scroll).toList();
    scroll.align();
    glide.start(moving, before, geometry.textHeight());
  }

  /** Scrolls a column's text by a distance, and the others with it where they scroll as one. */
  private void scroll(int column, double by) {
    glide.end();
    scroll.scroll(column, by);
  }

  /** Brings a stretch of a text to where one reads, without moving the other texts. */
  void reveal(int column, Span span) {
    glide.end();
    ReaderHeights reader = geometry.reader(column);
    reader.boxes(span).stream()
        .findFirst()
        .ifPresent(box -> reader.scrollTo(box.y() - geometry.textHeight() / 3));
  }

  private void markInSight() {
    for (int column : geometry.inSight()) {
      Source source = geometry.source(column);
      if (marked.add(source.id())) {
        passages.setInset(column);
        shown(source, shown).reader().mark(geometry.reader(column));
      }
    }
  }

  private Shown shown(Source source, Map<Source, Shown> known) {
    return known.computeIfAbsent(
        source,
        _ -> {
          String title = messages.text(CompareMessage.OVERVIEW, source.displayName());
          Shown built =
              new Shown(
                  new Reader(model, source, geometry, messages, selection),
                  new OverviewStrip(
                      geometry,
                      title,
                      by -> {
                        scroll(geometry.column(source.id()), by);
                        changed.run();
                      }));
          getChildren().addAll(built.reader(), built.strip());
          return built;
        });
  }

  /** Shows what is in sight now; the texts of columns out of sight are not built. */
  void update() {
    markInSight();
    scroll.arrive();
    double em = geometry.em();
    double margin = Math.round(em * 0.4);
    Map<Source, Shown> kept = new HashMap<>();
    for (int column : geometry.inSight()) {
      Source source = geometry.source(column);
      Shown each = shown(source, shown);
      kept.put(source, each);
      double x = geometry.x(column);
      place(each.reader(), x, 0, geometry.right(column) - x, getHeight());
      double wide = Math.round(em * 0.55);
      double stripX = geometry.right(column) - wide - Math.round(em * 0.3);
      place(each.strip(), stripX, margin, wide, Math.max(0, getHeight() - 2 * margin));
      ReaderHeights heights = geometry.reader(column);
      each.reader().update(heights);
      each.strip().show(heights, each.reader().marks());
      each.strip().update();
      double viewOrder = column < geometry.pinned() ? -2 : 0;
      each.reader().setViewOrder(viewOrder);
      each.strip().setViewOrder(viewOrder);
    }
    shown.forEach(
        (source, gone) -> {
          if (!kept.containsKey(source)) {
            getChildren().removeAll(gone.reader(), gone.strip());
          }
        });
    shown = kept;
    layer();
  }

  /** Draws the ribbons; what scrolls sideways passes under the pinned column and its ribbon. */
  private void layer() {
    List<Ribbon> all = Ribbon.between(geometry, passages.lines(), passages::gap);
    double left = geometry.scrollingLeft();
    double border = geometry.pinned() == 0 ? geometry.questionWidth() : left;
    Map<Boolean, List<Ribbon>> apart =
        all.stream()
            .collect(Collectors.partitioningBy(ribbon -> ribbon.points().getFirst().x() < border));
    place(ribbons, 0, 0, getWidth(), getHeight());
    ribbons.show(geometry.pinned() == 0 ? all : apart.get(false));
    place(pinnedRibbons, 0, 0, getWidth(), getHeight());
    pinnedRibbons.show(geometry.pinned() == 0 ? List.of() : apart.get(true));
  }

  /** Returns what is selected in the texts, as the source has it; nothing where nothing is. */
  String selectedText() {
    return selection
        .source()
        .flatMap(id -> model.index().source(id))
        .flatMap(source -> selection.in(source.id()).map(span -> span.of(source.text())))
        .orElse("");
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
      return;
    }
    int column = geometry.arranged().indexOf(model.choiceProperty().get().source());
    double page = geometry.textHeight() * 0.9;
    switch (event.getCode()) {
      case UP -> scroll(column, -3 * geometry.em());
      case DOWN -> scroll(column, 3 * geometry.em());
      case PAGE_UP -> scroll(column, -page);
      case PAGE_DOWN, SPACE -> scroll(column, page);
      case HOME -> scroll(column, -Float.MAX_VALUE);
      case END -> scroll(column, Float.MAX_VALUE);
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

  private record Shown(Reader reader, OverviewStrip strip) {}
}
