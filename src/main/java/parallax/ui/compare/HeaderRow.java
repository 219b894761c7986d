package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import parallax.model.Source;

/** The heads of the columns, and at the left the choice of rows. */
final class HeaderRow extends Slate {
  private final ColumnGeometry geometry;
  private final FilterBar filters;
  private List<Node> cells = List.of();

  HeaderRow(ColumnGeometry geometry, FilterBar filters) {
    this.geometry = geometry;
    this.filters = filters;
    getStyleClass().add("header-row");
    clip();
    getChildren().add(filters);
  }

  /** Shows the heads of these sources. */
  void setSources(List<Source> sources, BiFunction<Source, Integer, HeaderCell> cell) {
    getChildren().removeAll(cells);
    cells = new ArrayList<>();
    for (int column = 0; column < sources.size(); column++) {
      cells.add(cell.apply(sources.get(column), column));
    }
    getChildren().addAll(0, cells);
  }

  /** Returns the height of the row. */
  double high() {
    filters.setCompact(geometry.isNarrow());
    double filter = filters.prefHeight(geometry.questionWidth());
    return Math.max(Math.round(5.1 * geometry.em()), Math.ceil(filter));
  }

  /** Puts the heads over their columns. */
  void update() {
    for (int column = 0; column < cells.size(); column++) {
      Node cell = cells.get(column);
      boolean inSight = column >= geometry.firstColumn() && column < geometry.endColumn();
      cell.setVisible(inSight);
      double x = geometry.x(column);
      place(cell, x, 0, geometry.right(column) - x, getHeight());
    }
    place(filters, 0, 0, geometry.questionWidth(), getHeight() - 1);
  }
}
