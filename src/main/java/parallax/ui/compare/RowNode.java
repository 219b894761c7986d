package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;
import parallax.ui.compare.GridItem.RowItem;
import parallax.ui.kit.Run;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.TextMeasure;

/** One row of the table: the question at the left, which stays, and the cells on their columns. */
final class RowNode extends Slate {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ColumnGeometry geometry;
  private final RowItem item;
  private final List<Slate> cells = new ArrayList<>();
  private final Slate question = new Slate();
  private final List<Integer> columns;
  private final @Nullable Slate fold;

  /**
   * Builds a row for the columns in sight.
   *
   * @param item the row
   * @param text its words
   * @param geometry where everything stands
   * @param chosen whether it is the chosen row
   * @param chosenSource the chosen column, null where the row is not the chosen one
   * @param model what clicks act on
   */
  RowNode(
      RowItem item,
      RowText text,
      ColumnGeometry geometry,
      boolean chosen,
      @Nullable String chosenSource,
      CompareViewModel model) {
    this.geometry = geometry;
    this.item = item;
    this.columns = geometry.inSight();
    Row row = item.row();
    getStyleClass().add("grid-row");
    pseudoClassStateChanged(CHOSEN, chosen);
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    setAccessibleText(text.read(row));
    for (int column : columns) {
      Source source = geometry.source(column);
      Slate cell = cell(text.cell(row, source, chosen), column);
      cell.pseudoClassStateChanged(CHOSEN, source.id().equals(chosenSource));
      cell.setAccessibleText(text.read(row, source));
      cell.setOnMousePressed(_ -> model.chooseCell(row.id(), source.id()));
      cell.setViewOrder(column < geometry.pinned() ? -1 : 0);
      cells.add(cell);
    }
    question.setViewOrder(-2);
    fold = geometry.foldWidth() > 0 ? fold(text.folded(row, geometry.arranged())) : null;
    if (fold != null) {
      getChildren().add(fold);
    }
    getChildren().addAll(cells);
    getChildren().add(question);
    question(text, chosen, _ -> model.toggle(row.id()));
    question.setOnMousePressed(_ -> model.chooseRow(row.id()));
  }

  private Slate fold(List<Run> words) {
    Slate slate = new Slate();
    slate.getStyleClass().add("grid-fold");
    if (!words.isEmpty()) {
      double wide = geometry.foldWidth() - geometry.padding();
      CellBlock.show(
          slate,
          List.of(words),
          geometry.padding(),
          top(geometry.measure()),
          wide,
          geometry.measure());
    }
    return slate;
  }

  private Slate cell(CellText text, int column) {
    Slate cell = new Slate();
    cell.getStyleClass().add("grid-cell");
    cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
    CellBlock.show(
        cell,
        text.lines(),
        geometry.padding(),
        text.silent()
            ? top(geometry.measure()) + silentDrop(geometry.em())
            : top(geometry.measure()),
        geometry.cellWidth(column),
        geometry.measure());
    return cell;
  }

  private static double silentDrop(double em) {
    return Math.round(em * 0.1);
  }

  private void question(RowText text, boolean chosen, Consumer<Row> toggle) {
    question.getStyleClass().add("grid-question");
    question.pseudoClassStateChanged(CHOSEN, chosen);
    TextMeasure measure = geometry.measure();
    double em = geometry.em();
    double left = questionLeft(item, geometry);
    Label sign = sign(item.row().status(), text.status(item.row()));
    double side = Math.round(em * 1.55);
    Slate.place(sign, left - side - Math.round(em * 0.55), top(measure), side, side);
    question.getChildren().add(sign);
    List<List<Run>> lines = text.question(item.row());
    double width = questionWidth(item, geometry);
    CellBlock.show(question, lines, left, top(measure), width, measure);
    if (item.folded() > 0) {
      RunFlow expander = new RunFlow(text.folded(item), em);
      expander.getStyleClass().add("expander");
      expander.setCursor(Cursor.HAND);
      expander.setOnMousePressed(
          event -> {
            event.consume();
            toggle.accept(item.row());
          });
      double y = top(measure) + CellBlock.height(lines, width, measure) + expanderGap(em);
      Slate.place(expander, left, y, width, measure.height(text.folded(item), width));
      question.getChildren().add(expander);
    }
  }

  private static double expanderGap(double em) {
    return Math.round(em * 0.25);
  }

  private static Label sign(Status status, String words) {
    Label sign = new Label(RowWords.sign(status));
    sign.getStyleClass().addAll("sign", "sign-" + status.code());
    sign.setAlignment(Pos.CENTER);
    sign.setTooltip(new Tooltip(words));
    sign.setAccessibleText(words);
    return sign;
  }

  /** Returns the chosen cell where its column is in sight, else the row. */
  Node chosenCell() {
    return cells.stream()
        .filter(cell -> cell.getPseudoClassStates().contains(CHOSEN))
        .map(Node.class::cast)
        .findFirst()
        .orElse(this);
  }

  /** Moves the cells to where their columns stand now. */
  void update() {
    for (int i = 0; i < cells.size(); i++) {
      double x = geometry.x(columns.get(i));
      Slate.place(cells.get(i), x, 0, geometry.right(columns.get(i)) - x, getHeight());
    }
    if (fold != null) {
      Slate.place(fold, geometry.foldX(), 0, geometry.foldWidth(), getHeight());
    }
    Slate.place(question, 0, 0, geometry.questionWidth(), getHeight());
  }

  private static double top(TextMeasure measure) {
    return Math.round(measure.em() * 0.6);
  }

  private static double questionLeft(RowItem item, ColumnGeometry geometry) {
    return Math.round((3.1 + 1.1 * item.depth()) * geometry.em());
  }

  private static double questionWidth(RowItem item, ColumnGeometry geometry) {
    return Math.floor(geometry.questionWidth() - questionLeft(item, geometry) - geometry.padding());
  }

  /** Returns the height of a row: that of its highest cell, columns out of sight included. */
  static double height(RowItem item, RowText text, ColumnGeometry geometry, boolean chosen) {
    TextMeasure measure = geometry.measure();
    double width = questionWidth(item, geometry);
    double highest = CellBlock.height(text.question(item.row()), width, measure);
    if (item.folded() > 0) {
      highest += expanderGap(measure.em()) + measure.height(text.folded(item), width);
    }
    for (int column = 0; column < geometry.columns(); column++) {
      CellText cell = text.cell(item.row(), geometry.source(column), chosen);
      if (!cell.silent()) {
        double wide = geometry.cellWidth(column);
        highest = Math.max(highest, CellBlock.height(cell.lines(), wide, measure));
      }
    }
    return Math.ceil(highest + 2 * top(measure) + 1);
  }
}
