package parallax.ui.compare.texts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.Excerpt;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.Slate;

/** The texts of all sources side by side, with ribbons between them and strips beside them. */
public final class TextPane extends Slate {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final Runnable changed;
  private final TextSelection selection;
  private final Region fold = new Region();
  private final Passages passages;
  private final Ribbons ribbons;
  private final TextMotion motion;
  private final ReadingPlace standing;
  private final SelectionCommands commands;
  private final Set<String> marked = new HashSet<>();
  private Map<Source, Shown> shown = new HashMap<>();

  private final ClaimCard card;
  private final ContextMenu menu = new ContextMenu();

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
    this.ribbons = new Ribbons(geometry, passages);
    this.motion = new TextMotion(geometry, new SharedScroll(model, geometry, passages), changed);
    this.standing = new ReadingPlace(model, geometry);
    this.commands = new SelectionCommands(model, geometry, messages, selection, standing, motion);
    getStyleClass().add("text-pane");
    setId("texts");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SCROLL_PANE);
    setAccessibleText(messages.text(CompareMessage.TEXTS));
    clip();
    fold.getStyleClass().add("text-fold");
    getChildren().add(fold);
    getChildren().addAll(ribbons.layers());
    setOnScroll(
        event -> {
          card.hide();
          motion.scroll(geometry.columnAt(event.getX()), -event.getDeltaY());
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
    motion.setComparison();
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
    markInSight();
    motion.align(eased);
  }

  /**
   * Brings a passage to where one reads, and the other texts with it where they scroll as one; at
   * the next update, when its column has come into sight.
   */
  public void reveal(Passage passage) {
    motion.reveal(passage);
  }

  /** Returns the source of the passage that is to be brought into sight, null for none. */
  public @Nullable String revealing() {
    return motion.revealing();
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
          DoubleConsumer scrolling = by -> motion.scroll(geometry.column(source.id()), by);
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
    motion.arrive();
    double em = geometry.em();
    double margin = Math.round(em * 0.4);
    Map<Source, Shown> kept = new HashMap<>();
    for (int column : geometry.inSight()) {
      Source source = geometry.source(column);
      Shown each = shown(source, shown);
      kept.put(source, each);
      double x = geometry.x(column);
      place(each.reader(), x, 0, geometry.drawnWidth(column), getHeight());
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
      each.reader().setPinned(column < geometry.pinned());
      each.reader().setStanding(standing.source().equals(Optional.of(source)));
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
    ribbons.update(getWidth(), getHeight());
  }

  /** Lets the tab key reach the strip of the chosen column alone; the arrows go to the others. */
  private void giveKeyboard(Map<Source, Shown> now) {
    boolean onStrip = shown.values().stream().anyMatch(each -> each.strip().isFocused());
    Shown chosen = standing.source().map(now::get).orElse(null);
    now.values().forEach(each -> each.strip().setFocusTraversable(each == chosen));
    if (onStrip && chosen == null) {
      requestFocus();
    } else if (onStrip && !chosen.strip().isFocused()) {
      chosen.strip().requestFocus();
    }
  }

  /** Returns what is selected in the texts, or else the words of the chosen claim. */
  public Optional<Excerpt> excerpt() {
    return commands.excerpt();
  }

  /** Returns what can be done with the words selected. */
  SelectionCommands commands() {
    return commands;
  }

  /** Scrolls the text of the chosen column, and the others with it. */
  void scrollChosen(double by) {
    motion.scroll(standing.column(), by);
  }

  /** Shows the card of the chosen claim. */
  void showCard() {
    standing
        .claim()
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
      return standing
          .source()
          .flatMap(source -> Optional.ofNullable(shown.get(source)))
          .<Node>map(Shown::reader)
          .orElse(this);
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  private record Shown(Reader reader, OverviewStrip strip) {}
}
