package parallax.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parallax.model.Row;
import parallax.model.Status;
import parallax.ui.compare.GridItem.RowItem;
import parallax.ui.compare.GridItem.SinglesItem;

/** Puts the rows that are to be shown in their order. */
final class RowList {
  /** So many rows of one source are shown without being asked for. */
  static final int FEW_SINGLES = 3;

  private RowList() {}

  /**
   * Lists what the row table shows.
   *
   * @param index the comparison
   * @param filter which kinds of rows
   * @param order in which order
   * @param expanded ids of the rows under which others are folded out
   * @param singlesShown whether rows of one source are shown where there are many
   */
  static List<GridItem> of(
      ComparisonIndex index,
      RowFilter filter,
      RowOrder order,
      Set<String> expanded,
      boolean singlesShown) {
    List<Row> shared = new ArrayList<>();
    List<Row> singles = new ArrayList<>();
    for (Row row : index.comparison().rows()) {
      if (filter.shows(row.kind()) && !index.isFolded(row)) {
        (row.status() == Status.SINGLE ? singles : shared).add(row);
      }
    }
    Comparator<Row> comparator = comparator(index, order);
    List<GridItem> items = new ArrayList<>();
    shared.stream().sorted(comparator).forEach(row -> add(index, row, expanded, items));
    if (singles.size() > FEW_SINGLES) {
      items.add(new SinglesItem(singles.size(), singlesShown));
    }
    if (singlesShown || singles.size() <= FEW_SINGLES) {
      singles.stream().sorted(comparator).forEach(row -> add(index, row, expanded, items));
    }
    return List.copyOf(items);
  }

  private static void add(
      ComparisonIndex index, Row row, Set<String> expanded, List<GridItem> items) {
    List<Row> under = index.under(row.id());
    boolean open = expanded.contains(row.id());
    items.add(new RowItem(row, 0, under.size(), open));
    if (open) {
      under.forEach(child -> items.add(new RowItem(child, 1, 0, false)));
    }
  }

  private static Comparator<Row> comparator(ComparisonIndex index, RowOrder order) {
    return switch (order) {
      case DISPUTED -> (_, _) -> 0;
      case TEXT -> Comparator.comparingDouble(index::position);
      case SOURCES -> Comparator.comparingInt(row -> -row.cells().size());
    };
  }
}
