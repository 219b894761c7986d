package parallax.ui.compare.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.kit.Slate;
import parallax.ui.kit.TextMeasure;

/** A line of the row table: at the left what stays, beside it cells on the columns in sight. */
abstract class GridLine extends Slate {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

  private final ColumnGeometry geometry;
  private final List<Slate> cells = new ArrayList<>();
  private final List<Integer> columns;
  private final Slate question = new Slate();
  private @Nullable Slate fold;

  GridLine(ColumnGeometry geometry) {
    this.geometry = geometry;
    this.columns = geometry.inSight();
    question.getStyleClass().add("grid-question");
    question.setViewOrder(-2);
  }

  final ColumnGeometry geometry() {
    return geometry;
  }

  /** Returns the columns for which the line has cells, from the left. */
  final List<Integer> columns() {
    return columns;
  }

  final List<Slate> cells() {
    return cells;
  }

  /** Returns what stands at the left and never scrolls away. */
  final Slate question() {
    return question;
  }

  /** Adds the cell of the next column in sight. */
  final void addCell(Slate cell) {
    cell.getStyleClass().add("grid-cell");
    cells.add(cell);
    getChildren().add(cell);
  }

  /** Adds what stands at the left, and what stands in the column of the folded sources. */
  final void complete(@Nullable Slate foldCell) {
    fold = foldCell;
    if (foldCell != null) {
      getChildren().add(foldCell);
    }
    getChildren().add(question);
  }

  /** Moves the cells to where their columns stand now. */
  final void update() {
    for (int i = 0; i < cells.size(); i++) {
      double x = geometry.x(columns.get(i));
      boolean pinned = columns.get(i) < geometry.pinned();
      cells.get(i).pseudoClassStateChanged(PINNED, pinned);
      cells.get(i).setViewOrder(pinned ? -1 : 0);
      Slate.place(cells.get(i), x, 0, geometry.drawnWidth(columns.get(i)), getHeight());
    }
    if (fold != null) {
      Slate.place(fold, geometry.foldX(), 0, geometry.foldWidth(), getHeight());
    }
    // Its right edge covers that of the first column, and stays when the column is scrolled away.
    Slate.place(question, 0, 0, geometry.questionWidth() + 1, getHeight());
  }

  /** Returns the space above the words of a line. */
  static double top(TextMeasure measure) {
    return Math.round(measure.em() * 0.6);
  }

  /** Returns where the words at the left begin. */
  static double questionLeft(int depth, ColumnGeometry geometry) {
    return Math.round((3.1 + 1.1 * depth) * geometry.em());
  }

  /** Returns how much room the words at the left have. */
  static double questionWidth(int depth, ColumnGeometry geometry) {
    return Math.floor(
        geometry.questionWidth() - questionLeft(depth, geometry) - geometry.padding());
  }
}
