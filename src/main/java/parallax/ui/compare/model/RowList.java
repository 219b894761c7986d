package parallax.ui.compare.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import parallax.model.Row;
import parallax.model.Status;
import parallax.ui.compare.model.GridItem.ClaimsItem;
import parallax.ui.compare.model.GridItem.HeadingItem;
import parallax.ui.compare.model.GridItem.RowItem;
import parallax.ui.compare.model.GridItem.SinglesItem;

/** Puts the rows that are to be shown in their order, with headings and what is open. */
final class RowList {
  /** So many rows of one source are shown without being asked for. */
  static final int FEW_SINGLES = 3;

  private final ComparisonIndex index;
  private final Request request;
  private final List<GridItem> items = new ArrayList<>();

  private RowList(ComparisonIndex index, Request request) {
    this.index = index;
    this.request = request;
  }

  /**
   * What the table is to show.
   *
   * @param filter which rows
   * @param order in which order
   * @param grouped whether rows of a kind stand together under a heading
   * @param singlesShown whether rows of one source are shown where there are many
   * @param expanded ids of the rows under which others are folded out
   * @param open ids of the rows whose claims are shown
   * @param closed the groups of which only the heading is shown
   */
  record Request(
      RowFilter filter,
      RowOrder order,
      boolean grouped,
      boolean singlesShown,
      Set<String> expanded,
      Set<String> open,
      Set<RowKind> closed) {}

  /** Lists what the row table shows. */
  static List<GridItem> of(ComparisonIndex index, RowFacts facts, Request request) {
    List<Row> rows =
        facts.tops().stream().filter(row -> facts.shows(request.filter(), row)).toList();
    RowList list = new RowList(index, request);
    List<Row> ordered = list.ordered(rows);
    if (request.grouped()) {
      list.addGroups(ordered);
    } else {
      list.addAll(ordered, null);
    }
    return List.copyOf(list.items);
  }

  private List<Row> ordered(List<Row> rows) {
    return switch (request.order()) {
      case DISPUTED -> rows;
      case TEXT -> by(index::position, rows);
      case OUTLETS -> by(row -> -index.outlets(row), rows);
    };
  }

  /** Sorts rows by something that takes a while to find out, and is asked for once. */
  private static List<Row> by(ToDoubleFunction<Row> key, List<Row> rows) {
    Map<String, Double> keys = new HashMap<>();
    rows.forEach(row -> keys.put(row.id(), key.applyAsDouble(row)));
    return rows.stream().sorted(Comparator.comparing((Row row) -> keys.get(row.id()))).toList();
  }

  private void addGroups(List<Row> ordered) {
    for (RowKind kind : RowKind.values()) {
      List<Row> rows = ordered.stream().filter(row -> RowKind.of(row.kind()) == kind).toList();
      if (!rows.isEmpty()) {
        boolean open = !request.closed().contains(kind);
        long conflicts = rows.stream().filter(row -> row.status() == Status.CONFLICT).count();
        items.add(new HeadingItem(kind, rows.size(), (int) conflicts, open));
        if (open) {
          addAll(rows, kind);
        }
      }
    }
  }

  /** Adds rows, those of one source last and behind a line where they are many. */
  private void addAll(List<Row> rows, @Nullable RowKind group) {
    List<Row> singles = rows.stream().filter(row -> row.status() == Status.SINGLE).toList();
    rows.stream().filter(row -> row.status() != Status.SINGLE).forEach(this::add);
    boolean asked = request.filter().count() > 0;
    boolean many = singles.size() > FEW_SINGLES && !asked;
    if (many) {
      items.add(new SinglesItem(group, singles.size(), request.singlesShown()));
    }
    if (!many || request.singlesShown()) {
      singles.forEach(this::add);
    }
  }

  private void add(Row row) {
    List<Row> under = index.under(row.id());
    boolean expanded = request.expanded().contains(row.id());
    add(row, 0, under.size(), expanded);
    if (expanded) {
      under.forEach(child -> add(child, 1, 0, false));
    }
  }

  private void add(Row row, int depth, int folded, boolean expanded) {
    boolean open = request.open().contains(row.id());
    items.add(new RowItem(row, depth, folded, expanded, open));
    if (open) {
      items.add(new ClaimsItem(row, depth));
    }
  }
}
