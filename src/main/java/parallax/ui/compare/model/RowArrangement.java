package parallax.ui.compare.model;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import parallax.model.Comparison;
import parallax.model.Row;
import parallax.model.Status;
import parallax.ui.compare.model.GridItem.RowItem;

/**
 * How the reader arranged the rows: which are shown, in which order, in groups or not, which are
 * open.
 */
public final class RowArrangement {
  private final ReadOnlyObjectWrapper<List<GridItem>> items =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
  private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(RowOrder.DISPUTED);
  private final BooleanProperty grouped = new SimpleBooleanProperty();
  private final BooleanProperty singlesShown = new SimpleBooleanProperty();
  private final Set<String> expanded = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<RowKind> closed = EnumSet.noneOf(RowKind.class);
  private ComparisonIndex index = new ComparisonIndex(Comparison.EMPTY);
  private RowFacts facts = new RowFacts(index);

  RowArrangement() {
    filter.subscribe(this::list);
    order.subscribe(this::list);
    grouped.subscribe(this::list);
    singlesShown.subscribe(this::list);
  }

  /** Takes up another comparison; rows that stay open are those that ask the same. */
  void setIndex(ComparisonIndex shown) {
    Set<String> unfolded = labels(expanded);
    Set<String> opened = labels(open);
    index = shown;
    facts = new RowFacts(shown);
    List<Row> rows = shown.comparison().rows();
    expanded.clear();
    open.clear();
    for (Row row : rows) {
      if (unfolded.contains(row.label())) {
        expanded.add(row.id());
      }
      if (opened.contains(row.label())) {
        open.add(row.id());
      }
    }
    if (!rows.isEmpty() && filter.get().namesSources()) {
      filter.set(filter.get().within(facts.outlets()::containsKey, facts.speakers()::containsKey));
    }
    list();
  }

  private Set<String> labels(Set<String> ids) {
    return ids.stream()
        .flatMap(id -> index.row(id).stream())
        .map(Row::label)
        .collect(Collectors.toSet());
  }

  /** Returns the questions of the rows that are open. */
  public Set<String> opened() {
    return labels(open);
  }

  /** Opens the rows whose questions pass. */
  public void open(Predicate<String> question) {
    for (Row row : index.comparison().rows()) {
      if (question.test(row.label())) {
        open.add(row.id());
        expanded.add(row.id());
      }
    }
    list();
  }

  /** Returns the groups of which only the heading is shown. */
  public Set<RowKind> closed() {
    return Set.copyOf(closed);
  }

  /** Shows only the headings of some groups. */
  public void close(Set<RowKind> groups) {
    closed.clear();
    closed.addAll(groups);
    list();
  }

  private void list() {
    items.set(
        RowList.of(
            index,
            facts,
            new RowList.Request(
                filter.get(),
                order.get(),
                grouped.get(),
                singlesShown.get(),
                expanded,
                open,
                closed)));
  }

  /** Returns all rows in the table's order, also those that a filter or a fold hides. */
  List<Row> all() {
    Set<String> ids = new HashSet<>(index.comparison().rows().stream().map(Row::id).toList());
    RowList.Request everything =
        new RowList.Request(
            RowFilter.ALL, order.get(), grouped.get(), true, ids, Set.of(), Set.of());
    return RowList.of(index, facts, everything).stream()
        .filter(RowItem.class::isInstance)
        .map(item -> ((RowItem) item).row())
        .toList();
  }

  /** Shows a row that is not shown, whatever keeps it away. */
  void reveal(Row row) {
    Row top = index.row(row.under()).orElse(row);
    if (!facts.shows(filter.get(), top)) {
      clearFilters();
    }
    if (!top.equals(row)) {
      expanded.add(top.id());
    }
    closed.remove(RowKind.of(top.kind()));
    if (top.status() == Status.SINGLE) {
      singlesShown.set(true);
    }
    list();
  }

  /** Shows or hides the rows that fold under a row. */
  public void unfold(String row) {
    if (!index.under(row).isEmpty()) {
      flip(expanded, row);
      list();
    }
  }

  /** Opens a row, so that its claims and the rows under it are shown, or closes it. */
  public void toggle(String row) {
    if (isOpen(row)) {
      close(row);
    } else if (index.row(row).isPresent()) {
      open.add(row);
      expanded.add(row);
      list();
    }
  }

  /** Closes a row; tells whether it was open. */
  public boolean close(@Nullable String row) {
    boolean wasOpen = open.remove(row);
    if (wasOpen) {
      expanded.remove(row);
      list();
    }
    return wasOpen;
  }

  /** Tells whether a row's claims are shown. */
  public boolean isOpen(@Nullable String row) {
    return open.contains(row);
  }

  /** Closes a group, so that only its heading is shown, or opens it again. */
  public void toggle(RowKind group) {
    flip(closed, group);
    list();
  }

  private static <T> void flip(Set<T> set, T element) {
    if (!set.remove(element)) {
      set.add(element);
    }
  }

  /** Shows all rows again. */
  public void clearFilters() {
    filter.set(RowFilter.ALL);
  }

  /** Returns the rows shown, from the top. */
  List<RowItem> rows() {
    return items.get().stream().filter(RowItem.class::isInstance).map(RowItem.class::cast).toList();
  }

  /** Returns how many rows pass the filter, those behind a line, a heading or a row included. */
  public int passing() {
    return facts.passing(filter.get());
  }

  /** Returns what rows can be filtered by. */
  public RowFacts facts() {
    return facts;
  }

  /** The lines of the row table, from the top. */
  public ReadOnlyObjectProperty<List<GridItem>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** Which rows are shown. */
  public ObjectProperty<RowFilter> filterProperty() {
    return filter;
  }

  /** In which order the rows stand. */
  public ObjectProperty<RowOrder> orderProperty() {
    return order;
  }

  /** Whether rows of a kind stand together under a heading. */
  public BooleanProperty groupedProperty() {
    return grouped;
  }

  /** Whether rows that one source alone answers are shown where there are many. */
  public BooleanProperty singlesShownProperty() {
    return singlesShown;
  }
}
