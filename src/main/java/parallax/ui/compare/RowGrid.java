package parallax.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.GridItem.RowItem;
import parallax.ui.compare.GridItem.SinglesItem;

/** The row table. Rows are as high as their words need; only those in sight are built. */
final class RowGrid extends Slate {
  private static final double SINGLES_LINE = 2.7;

  /** About how high a row is before it is measured, in ems. */
  private static final double ESTIMATE = 4.6;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Messages messages;
  private final ScrollBar bar = new ScrollBar();
  private RowText text;
  private final Map<Measured, Double> heights = new HashMap<>();
  private List<Double> measuredFor = List.of();
  private Map<Key, Node> shown = new HashMap<>();
  private boolean updating;

  RowGrid(CompareViewModel model, ColumnGeometry geometry, Messages messages, Runnable changed) {
    this.model = model;
    this.geometry = geometry;
    this.messages = messages;
    this.text = new RowText(model.index(), messages);
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
    getChildren().add(bar);
    setOnScroll(
        event -> {
          geometry.rows().scrollTo(geometry.rows().scroll() - event.getDeltaY());
          geometry.scrollSideways(-event.getDeltaX());
          changed.run();
          event.consume();
        });
    setOnKeyPressed(new GridKeys(model, geometry));
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
  }

  /** Takes up another comparison. */
  void setComparison() {
    text = new RowText(model.index(), messages);
    forget();
  }

  /** Builds all rows anew. */
  void forget() {
    getChildren().removeAll(shown.values());
    shown = new HashMap<>();
    heights.clear();
  }

  /** Takes up which rows there are, and how high they are. */
  void measure() {
    String chosen = model.choiceProperty().get().row();
    List<GridItem> items = model.itemsProperty().get();
    geometry
        .rows()
        .setRows(items.size(), ESTIMATE * geometry.em(), at -> known(items.get(at), chosen));
  }

  private double known(GridItem item, @Nullable String chosen) {
    boolean isChosen = item instanceof RowItem row && row.row().id().equals(chosen);
    if (!geometry.cellWidths().equals(measuredFor)) {
      measuredFor = geometry.cellWidths();
      heights.clear();
    }
    return heights.computeIfAbsent(new Measured(item, isChosen), _ -> height(item, chosen));
  }

  private double height(GridItem item, @Nullable String chosen) {
    return switch (item) {
      case RowItem row -> RowNode.height(row, text, geometry, row.row().id().equals(chosen));
      case SinglesItem _ -> Math.round(SINGLES_LINE * geometry.em());
    };
  }

  /** Returns the place of the chosen row in the table, -1 where it is not shown. */
  int chosenRow() {
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
  void update() {
    RowHeights rows = geometry.rows();
    List<GridItem> items = model.itemsProperty().get();
    Map<Key, Node> kept = new HashMap<>();
    List<Node> added = new ArrayList<>();
    for (int i = rows.first(); i < rows.end() && i < items.size(); i++) {
      Key key = key(items.get(i));
      Node node = shown.remove(key);
      if (node == null) {
        node = build(key);
        added.add(node);
      }
      kept.put(key, node);
      place(node, 0, Math.round(rows.y(i)), geometry.width(), rows.height(i));
      if (node instanceof RowNode row) {
        row.update();
      }
    }
    getChildren().removeAll(shown.values());
    getChildren().addAll(added);
    shown = kept;
    updateBar(rows);
    String reading = reading();
    if (!reading.equals(getAccessibleText())) {
      setAccessibleText(reading);
      notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }
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

  private void updateBar(RowHeights rows) {
    updating = true;
    bar.setVisible(rows.maxScroll() > 0);
    bar.setMax(rows.maxScroll());
    bar.setVisibleAmount(rows.viewport() * rows.maxScroll() / Math.max(1, rows.total()));
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
    return model
        .index()
        .row(choice.row())
        .map(
            row ->
                text.read(row)
                    + ". "
                    + model
                        .index()
                        .source(choice.source())
                        .map(source -> text.read(row, source))
                        .orElse(""))
        .orElse("");
  }

  private Key key(GridItem item) {
    Choice choice = model.choiceProperty().get();
    boolean chosen = item instanceof RowItem row && row.row().id().equals(choice.row());
    return new Key(
        item,
        chosen,
        chosen ? choice.source() : null,
        geometry.inSight().stream().map(geometry::source).map(Source::id).toList(),
        geometry.cellWidths(),
        geometry.questionWidth());
  }

  private Node build(Key key) {
    return switch (key.item()) {
      case RowItem row -> new RowNode(row, text, geometry, key.chosen(), key.chosenSource(), model);
      case SinglesItem singles -> singles(singles);
    };
  }

  private Button singles(SinglesItem item) {
    Button button =
        new Button(
            messages.text(
                item.expanded() ? CompareMessage.SINGLES_HIDE : CompareMessage.SINGLES_SHOW,
                item.count()));
    button.setId("singles");
    button.getStyleClass().addAll("singles", "flat");
    button.setOnAction(_ -> model.singlesShownProperty().set(!item.expanded()));
    return button;
  }

  private record Key(
      GridItem item,
      boolean chosen,
      @Nullable String chosenSource,
      List<String> columns,
      List<Double> widths,
      double questionWidth) {}

  private record Measured(GridItem item, boolean chosen) {}
}
