package parallax.ui.compare.rows;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.Run;
import parallax.ui.kit.RunFlow;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;
import parallax.ui.kit.Tip;

/** One row of the table: the question at the left, which stays, and the cells on their columns. */
final class RowNode extends GridLine {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final RowItem item;

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
    super(geometry);
    this.item = item;
    Row row = item.row();
    getStyleClass().add("grid-row");
    pseudoClassStateChanged(CHOSEN, chosen);
    setAccessibleRole(AccessibleRole.TABLE_ROW);
    setAccessibleText(text.read(row));
    for (int column : columns()) {
      Source source = geometry.source(column);
      Slate cell = cell(text, source, column, chosen);
      cell.pseudoClassStateChanged(CHOSEN, source.id().equals(chosenSource));
      cell.setAccessibleText(text.read(row, source));
      cell.setOnMousePressed(
          event -> {
            model.chooseCell(row.id(), source.id());
            if (isLink(event)) {
              model.rows().toggle(row.id());
            }
          });
      addCell(cell);
    }
    question(text, chosen, model);
    complete(
        geometry.foldWidth() > 0 ? fold(text.folded(row, geometry.arranged()), geometry) : null);
  }

  private static boolean isLink(MouseEvent event) {
    return event.getTarget() instanceof Node node
        && node.getStyleClass().contains(TextRole.LINK.styleClass());
  }

  private static Slate fold(List<Run> words, ColumnGeometry geometry) {
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

  private Slate cell(RowText text, Source source, int column, boolean chosen) {
    ColumnGeometry geometry = geometry();
    Slate cell = new Slate();
    cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
    TextMeasure measure = geometry.measure();
    double width = geometry.cellWidth(column);
    boolean silent = text.cell(item.row(), source, chosen).silent();
    CellBlock.show(
        cell,
        text.lines(item, source, chosen, width, measure),
        geometry.padding(),
        silent ? top(measure) + silentDrop(geometry.em()) : top(measure),
        width,
        measure);
    return cell;
  }

  private static double silentDrop(double em) {
    return Math.round(em * 0.1);
  }

  private void question(RowText text, boolean chosen, CompareViewModel model) {
    ColumnGeometry geometry = geometry();
    Slate question = question();
    question.pseudoClassStateChanged(CHOSEN, chosen);
    question.setOnMousePressed(_ -> model.chooseRow(item.row().id()));
    TextMeasure measure = geometry.measure();
    double em = geometry.em();
    double left = questionLeft(item.depth(), geometry);
    Label sign = sign(item.row().status(), text.status(item.row()));
    double side = Math.round(em * 1.55);
    Slate.place(sign, left - side - Math.round(em * 0.55), top(measure), side, side);
    question.getChildren().add(sign);
    List<List<Run>> lines = text.question(item);
    double width = questionWidth(item.depth(), geometry);
    CellBlock.show(question, lines, left, top(measure), width, measure);
    Node opener = question.getChildren().getLast();
    opener.getStyleClass().add("opener");
    onPress(
        opener,
        () -> {
          model.chooseRow(item.row().id());
          model.rows().toggle(item.row().id());
        });
    if (item.folded() > 0) {
      RunFlow expander = new RunFlow(text.folded(item), em);
      expander.getStyleClass().add("expander");
      onPress(expander, () -> model.rows().unfold(item.row().id()));
      double y = top(measure) + CellBlock.height(lines, width, measure) + expanderGap(em);
      Slate.place(expander, left, y, width, measure.height(text.folded(item), width));
      question.getChildren().add(expander);
    }
  }

  private static void onPress(Node node, Runnable action) {
    node.setCursor(Cursor.HAND);
    node.setOnMousePressed(
        event -> {
          event.consume();
          action.run();
        });
  }

  private static double expanderGap(double em) {
    return Math.round(em * 0.25);
  }

  private static Label sign(Status status, String words) {
    Label sign = new Label(RowWords.sign(status));
    sign.getStyleClass().addAll("sign", "sign-" + status.code());
    sign.setAlignment(Pos.CENTER);
    Tip.on(sign, words);
    sign.setAccessibleText(words);
    return sign;
  }

  /** Returns the chosen cell where its column is in sight, else the row. */
  Node chosenCell() {
    return cells().stream()
        .filter(cell -> cell.getPseudoClassStates().contains(CHOSEN))
        .map(Node.class::cast)
        .findFirst()
        .orElse(this);
  }

  /** Returns the height of a row: that of its highest cell, columns out of sight included. */
  static double height(RowItem item, RowText text, ColumnGeometry geometry, boolean chosen) {
    TextMeasure measure = geometry.measure();
    double width = questionWidth(item.depth(), geometry);
    double highest = CellBlock.height(text.question(item), width, measure);
    if (item.folded() > 0) {
      highest += expanderGap(measure.em()) + measure.height(text.folded(item), width);
    }
    for (int column = 0; column < geometry.columns(); column++) {
      Source source = geometry.source(column);
      if (item.row().cells().containsKey(source.id())) {
        double wide = geometry.cellWidth(column);
        highest =
            Math.max(
                highest,
                CellBlock.height(text.lines(item, source, chosen, wide, measure), wide, measure));
      }
    }
    return Math.ceil(highest + 2 * top(measure) + 1);
  }
}
