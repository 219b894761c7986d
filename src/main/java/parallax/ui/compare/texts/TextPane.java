package parallax.ui.compare.texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextBox;

/** The texts of all sources side by side, with ribbons between them and strips beside them. */
public final class TextPane extends Slate {
  /** A page of a text leaves this share of its height for the lines that stay in sight. */
  static final double PAGE = 0.9;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final Runnable changed;
  private final TextSelection selection;
  private final Region fold = new Region();
  private final RibbonLayer ribbons = new RibbonLayer();
  private final RibbonLayer pinnedRibbons = new RibbonLayer();
  private final Passages passages;
  private final SharedScroll scroll;
  private final Glide glide;
  private final Set<String> marked = new HashSet<>();
  private Map<Source, Shown> shown = new HashMap<>();

  private final ClaimCard card;
  private final ContextMenu menu = new ContextMenu();
  private final CaretWalk caret = new CaretWalk();
  private @Nullable Passage wanted;

  /**
   * Makes the texts that the model shows.
   *
   * @param changed is run when the geometry has been scrolled here
   */
  public TextPane(
      CompareViewModel model,
      ColumnGeometry geometry,
      Messages messages,
      ClaimCard card,
      Runnable changed) {
    this.card = card;
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.changed = changed;
    this.selection = new TextSelection(this::selectionChanged);
    this.passages = new Passages(model, geometry, messages);
    this.scroll = new SharedScroll(model, geometry, passages);
    this.glide = new Glide(changed);
    getStyleClass().add("text-pane");
    setId("texts");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SCROLL_PANE);
    setAccessibleText(messages.text(CompareMessage.TEXTS));
    clip();
    ribbons.setViewOrder(-1);
    pinnedRibbons.setViewOrder(-3);
    fold.getStyleClass().add("text-fold");
    getChildren().addAll(fold, ribbons, pinnedRibbons);
    setOnScroll(
        event -> {
          card.hide();
          scroll(geometry.columnAt(event.getX()), -event.getDeltaY());
          geometry.scrollSideways(-event.getDeltaX());
          changed.run();
          event.consume();
        });
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        _ -> {
          menu.hide();
          requestFocus();
        });
    focusedProperty().subscribe(() -> card.hide());
  }

  /** Takes up what keys and the menu of the texts do. */
  public void setActions(ReadingActions actions) {
    TextKeys keys = new TextKeys(model, geometry, this, actions);
    setOnKeyPressed(keys::press);
    for (Action each : List.of(actions.copy, actions.copyWithSource, actions.selectAll)) {
      menu.getItems().add(ActionControls.menuItem(each));
    }
    setOnContextMenuRequested(
        event -> {
          menu.show(this, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private void selectionChanged() {
    changed.run();
    shown.values().stream()
        .map(Shown::reader)
        .forEach(
            reader -> reader.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START));
  }

  /** Takes up another comparison. */
  public void setComparison() {
    selection.clear();
    scroll.setComparison();
    mark();
  }

  /** Takes up what is marked now. */
  public void mark() {
    marked.clear();
  }

  /**
   * Brings all columns to the passages of the chosen row.
   *
   * @param eased whether they glide there
   */
  public void align(boolean eased) {
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

  /**
   * Brings a passage to where one reads, without moving the other texts; at the next update, when
   * its column has come into sight.
   */
  public void reveal(Passage passage) {
    wanted = passage;
    changed.run();
  }

  /** Returns the source of the passage that is to be brought into sight, null for none. */
  public @Nullable String revealing() {
    return wanted == null ? null : wanted.source();
  }

  private void reveal() {
    Passage passage = wanted;
    wanted = null;
    int column = passage == null ? -1 : geometry.column(passage.source());
    if (passage == null || column < 0) {
      return;
    }
    glide.end();
    ReaderHeights reader = geometry.reader(column);
    reader.boxes(passage.span()).stream()
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
          DoubleConsumer scrolling =
              by -> {
                scroll(geometry.column(source.id()), by);
                changed.run();
              };
          Shown built =
              new Shown(
                  new Reader(model, source, geometry, messages, selection, card, scrolling),
                  new OverviewStrip(
                      geometry, source, messages, scrolling, model::stepDisputedClaim));
          add(List.of(built.reader(), built.strip()));
          return built;
        });
  }

  /** Shows what is in sight now; the texts of columns out of sight are not built. */
  public void update() {
    markInSight();
    scroll.arrive();
    reveal();
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
      each.reader().setStanding(standing().equals(Optional.of(source)));
    }
    giveKeyboard(kept);
    fold.setVisible(geometry.foldWidth() > 0);
    place(fold, geometry.foldX(), 0, geometry.foldWidth(), getHeight());
    shown.forEach(
        (source, gone) -> {
          if (!kept.containsKey(source)) {
            getChildren().removeAll(gone.reader(), gone.strip());
          }
        });
    shown = kept;
    layer();
  }

  /** Lets the tab key reach the strip of the chosen column alone; the arrows go to the others. */
  private void giveKeyboard(Map<Source, Shown> now) {
    boolean onStrip = shown.values().stream().anyMatch(each -> each.strip().isFocused());
    Shown chosen = standing().map(now::get).orElse(null);
    now.values().forEach(each -> each.strip().setFocusTraversable(each == chosen));
    if (onStrip && chosen == null) {
      requestFocus();
    } else if (onStrip && !chosen.strip().isFocused()) {
      chosen.strip().requestFocus();
    }
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

  /** Returns the source at which the reader stands: the chosen one, else the first in sight. */
  private Optional<Source> standing() {
    return model
        .index()
        .source(model.choiceProperty().get().source())
        .or(() -> geometry.inSight().stream().findFirst().map(geometry::source));
  }

  private Optional<Claim> chosenClaim() {
    return model.index().claim(model.choiceProperty().get().claim());
  }

  /** Returns what is selected in the texts, or else the words of the chosen claim. */
  public Optional<Excerpt> excerpt() {
    return selection
        .excerpt()
        .or(
            () ->
                chosenClaim()
                    .flatMap(
                        claim ->
                            model
                                .index()
                                .source(claim.source())
                                .map(source -> new Excerpt(source, claim.span()))));
  }

  /** Puts the words into the clipboard. */
  void copy() {
    excerpt().map(Excerpt::words).ifPresent(TextPane::toClipboard);
  }

  /** Puts the words into the clipboard, with the place where they stand. */
  void copyWithSource() {
    excerpt().map(found -> found.withSource(messages)).ifPresent(TextPane::toClipboard);
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Selects the whole text of the chosen column. */
  void selectAll() {
    standing().ifPresent(source -> selection.select(source, new Span(0, source.text().length())));
  }

  /** Extends the selection by a key; it starts at the chosen claim where there is none. */
  void select(CaretMove move) {
    Optional<Source> standing = standing();
    if (selection.excerpt().isEmpty() && standing.filter(selection::isIn).isEmpty()) {
      int at = chosenClaim().map(claim -> claim.span().start()).orElse(0);
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
    double page = geometry.textHeight() * PAGE;
    int place = caret.to(move, selection.caret(), source, reader, page);
    selection.moveTo(place);
    TextBox at = reader.caret(place);
    double above = at.y() - reader.scroll();
    double below = at.bottom() - reader.scroll() - geometry.textHeight();
    if (above < 0 || below > 0) {
      scroll(column, above < 0 ? above : below);
      changed.run();
    }
  }

  /** Takes the selection away; tells whether there was one. */
  boolean letGo() {
    boolean there = selection.excerpt().isPresent();
    selection.clear();
    return there;
  }

  /** Scrolls the text of the chosen column, and the others with it. */
  void scrollChosen(double by) {
    scroll(geometry.arranged().indexOf(model.choiceProperty().get().source()), by);
    changed.run();
  }

  /** Shows the card of the chosen claim. */
  void showCard() {
    chosenClaim()
        .ifPresent(
            claim ->
                shown.forEach(
                    (source, each) -> {
                      if (source.id().equals(claim.source())) {
                        each.reader()
                            .where(List.of(claim))
                            .ifPresent(mark -> card.show(List.of(claim), mark));
                      }
                    }));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.FOCUS_ITEM) {
      return standing()
          .flatMap(source -> Optional.ofNullable(shown.get(source)))
          .<Node>map(Shown::reader)
          .orElse(this);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  private record Shown(Reader reader, OverviewStrip strip) {}
}
