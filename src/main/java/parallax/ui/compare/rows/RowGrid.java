package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.RowHeights;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.GridItem;
import parallax.ui.compare.model.GridItem.ClaimsItem;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.rows.RowLines.Look;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Slate;

/** The row table. Rows are as high as their words need; only those in sight are built. */
public final class RowGrid extends Slate {
  /** About how high a row is before it is measured, in ems. */
  private static final double ESTIMATE = 4.6;

  /** The first rows are painted, on a slow machine too, before those out of sight are measured. */
  private static final Duration OUT_OF_SIGHT_WAITS = Duration.seconds(1);

  /** Share of the scroll bar that its thumb takes at least. */
  private static final double LEAST_THUMB = 0.08;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final RowLines lines;
  private final ScrollBar bar = new ScrollBar();
  private final Label none = new Label();
  private final Map<Measured, Double> heights = new HashMap<>();
  private List<Double> measuredFor = List.of();
  private Map<Look, Node> shown = new HashMap<>();
  private final PauseTransition rest = new PauseTransition(OUT_OF_SIGHT_WAITS);
  private boolean updating;
  private boolean isOpening = true;
  private int opened = -1;
  private @Nullable GridItem claimsShown;

  /**
   * Makes the table.
   *
   * @param changed is run when the geometry has been scrolled here
   */
  public RowGrid(
      CompareViewModel model, ColumnGeometry geometry, Messages messages, Runnable changed) {
    this.model = model;
    this.geometry = geometry;
    this.lines = new RowLines(model, geometry, messages);
    getStyleClass().add("row-grid");
    setId("rows");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    clip();
    bar.setOrientation(Orientation.VERTICAL);
    bar.getStyleClass().add("rows-bar");
    bar.valueProperty()
        .subscribe(
            value -> {
              if (!updating) {
                geometry.rows().scrollTo(value.doubleValue());
                changed.run();
              }
            });
    none.setText(messages.text(CompareMessage.NO_ROW_PASSES));
    none.setId("no-row-passes");
    none.getStyleClass().add("no-row-passes");
    RightToLeft.wrap(none);
    none.setNodeOrientation(RightToLeft.order(messages.locale()));
    getChildren().addAll(none, bar);
    setOnScroll(
        event -> {
          geometry.rows().scrollTo(geometry.rows().scroll() - event.getDeltaY());
          geometry.scrollSideways(-event.getDeltaX());
          changed.run();
          event.consume();
        });
    rest.setOnFinished(
        _ -> {
          if (geometry.rows().settleAll()) {
            changed.run();
          }
        });
    setOnKeyPressed(new GridKeys(model, geometry));
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
  }

  /** Takes up another comparison. */
  public void setComparison() {
    lines.setComparison();
    forget();
  }

  /** Builds all rows anew. */
  public void forget() {
    getChildren().removeAll(shown.values());
    shown = new HashMap<>();
    heights.clear();
    lines.text().forgetFit();
  }

  /**
   * Takes up which rows there are, and how high they are; of the first ones in a window those out
   * of sight a moment later.
   */
  public void measure() {
    String chosen = model.choiceProperty().get().row();
    List<GridItem> items = model.itemsProperty().get();
    opened = openedSince(items);
    if (!geometry.cellWidths().equals(measuredFor)) {
      measuredFor = geometry.cellWidths();
      heights.clear();
    }
    geometry
        .rows()
        .setRows(items.size(), ESTIMATE * geometry.em(), at -> known(items.get(at), chosen));
    boolean inWindow = getScene() != null && getScene().getWindow() != null;
    if (isOpening && inWindow && !items.isEmpty()) {
      isOpening = false;
      rest.play();
    } else {
      geometry.rows().settleAll();
    }
  }

  /** Returns the place of the chosen row's claims where they are shown since just now, else -1. */
  private int openedSince(List<GridItem> items) {
    int row = chosenRow();
    boolean open = row >= 0 && model.rows().isOpen(model.choiceProperty().get().row());
    GridItem claims = open ? items.get(row + 1) : null;
    boolean before = claims == null || claims.equals(claimsShown);
    claimsShown = claims;
    return before ? -1 : row + 1;
  }

  /** Brings the claims of a row that was opened just now into sight, and the row above them. */
  public void revealOpened() {
    if (opened > 0) {
      geometry.rows().reveal(opened);
      geometry.rows().reveal(opened - 1);
      opened = -1;
    }
  }

  private double known(GridItem item, @Nullable String chosen) {
    boolean isChosen = item instanceof RowItem row && row.row().id().equals(chosen);
    return heights.computeIfAbsent(new Measured(item, isChosen), _ -> lines.height(item, isChosen));
  }

  /** Returns the place of the chosen row in the table, -1 where it is not shown. */
  public int chosenRow() {
    String chosen = model.choiceProperty().get().row();
    List<GridItem> items = model.itemsProperty().get();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof RowItem row && row.row().id().equals(chosen)) {
        return i;
      }
    }
    return -1;
  }

  /** Shows what is in sight now. */
  public void update() {
    RowHeights rows = geometry.rows();
    List<GridItem> items = model.itemsProperty().get();
    Map<Look, Node> kept = new HashMap<>();
    List<Node> added = new ArrayList<>();
    for (int i = rows.first(); i < rows.end() && i < items.size(); i++) {
      Look look = look(items.get(i));
      Node node = shown.remove(look);
      if (node == null) {
        node = lines.build(look);
        added.add(node);
      }
      kept.put(look, node);
      place(node, 0, Math.round(rows.y(i)), geometry.width(), rows.height(i));
      if (node instanceof GridLine line) {
        line.update();
      }
    }
    Optional<Node> focused = shown.values().stream().filter(Node::isFocusWithin).findFirst();
    add(added);
    focused.ifPresent(old -> keepFocus(old, added));
    getChildren().removeAll(shown.values());
    shown = kept;
    none.setVisible(isFilteredAway());
    place(none, 0, 0, geometry.width(), rows.viewport());
    updateBar(rows);
    String reading = reading();
    if (!reading.equals(getAccessibleText())) {
      setAccessibleText(reading);
      notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
  }

  /** Gives the keyboard to the line that stands for one that goes, else to the table. */
  private void keepFocus(Node old, List<Node> added) {
    added.stream()
        .filter(node -> node.getId() != null && node.getId().equals(old.getId()))
        .findFirst()
        .orElse(this)
        .requestFocus();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ROW_COUNT -> model.itemsProperty().get().size();
      case COLUMN_COUNT -> geometry.columns();
      case FOCUS_ITEM -> chosenCell().orElse(this);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Returns what a screen reader stands at: the chosen cell where it is in sight, else its row. */
  private Optional<Node> chosenCell() {
    return shown.entrySet().stream()
        .filter(entry -> entry.getKey().chosen() && entry.getValue() instanceof RowNode)
        .map(entry -> ((RowNode) entry.getValue()).chosenCell())
        .findFirst();
  }

  /** Tells whether there are rows, of which none passes the filter. */
  public boolean isFilteredAway() {
    return model.itemsProperty().get().isEmpty() && model.rows().facts().all() > 0;
  }

  /** Returns the height that says that no row passes. */
  public double leastHeight() {
    return Math.round(5 * geometry.em());
  }

  private void updateBar(RowHeights rows) {
    updating = true;
    bar.setVisible(rows.maxScroll() > 0);
    bar.setMax(rows.maxScroll());
    // Of a thousand rows, too, the thumb is one that can be grabbed.
    double share = Math.max(rows.viewport() / Math.max(1, rows.total()), LEAST_THUMB);
    bar.setVisibleAmount(share * rows.maxScroll());
    bar.setUnitIncrement(geometry.em() * 4);
    bar.setBlockIncrement(rows.viewport() * 0.9);
    bar.setValue(rows.scroll());
    double wide = Math.round(geometry.em() * 0.6);
    place(bar, geometry.width() - wide - 1, 1, wide, rows.viewport() - 2);
    bar.toFront();
    updating = false;
  }

  private String reading() {
    Choice choice = model.choiceProperty().get();
    RowText text = lines.text();
    return model
        .index()
        .row(choice.row())
        .map(
            row ->
                model
                    .index()
                    .source(choice.source())
                    .map(source -> text.read(row) + " " + text.read(row, source))
                    .orElseGet(() -> text.read(row)))
        .orElse("");
  }

  private Look look(GridItem item) {
    Choice choice = model.choiceProperty().get();
    boolean chosen = item instanceof RowItem row && row.row().id().equals(choice.row());
    boolean open = item instanceof ClaimsItem claims && claims.row().id().equals(choice.row());
    return new Look(
        item,
        chosen,
        chosen ? choice.source() : null,
        open ? choice.claim() : null,
        geometry.inSight().stream().map(geometry::source).map(Source::id).toList(),
        geometry.cellWidths(),
        geometry.questionWidth());
  }

  private record Measured(GridItem item, boolean chosen) {}
}
