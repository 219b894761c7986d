package parallax.ui.shell.memory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parallax.model.Source;
import parallax.storage.Settings.Layout;
import parallax.storage.SettingsStore;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.model.CompareViewModel;

/**
 * Lays each comparison out as it was when the same sources were open before: order, widths, pin and
 * hidden ones of its columns, and the rows that were open.
 */
public final class LayoutMemory {
  /** So much of a digest tells the sources of thirty comparisons apart. */
  private static final int KEY = 16;

  private final SettingsStore store;
  private final CompareViewModel compare;
  private final Consumer<List<String>> order;

  /** The keys of the sources shown, by id, from the left. */
  private Map<String, String> keys = Map.of();

  /** How the sources shown stood when they came, each key once. */
  private List<String> came = List.of();

  /** While another comparison is taken up, nobody lays anything out. */
  private boolean resting;

  /**
   * Follows a comparison.
   *
   * @param store holds what is remembered
   * @param compare what is shown
   * @param order puts sources into the order of their ids
   */
  LayoutMemory(SettingsStore store, CompareViewModel compare, Consumer<List<String>> order) {
    this.store = store;
    this.compare = compare;
    this.order = order;
    compare.arrangement().columnsProperty().subscribe(this::keep);
    compare.itemsProperty().subscribe(this::keep);
  }

  /** Remembers nothing until another comparison is shown. */
  public void rest() {
    resting = true;
  }

  /** Takes up the comparison that is shown now. */
  public void shown() {
    resting = true;
    Map<String, String> now = new LinkedHashMap<>();
    for (Source source : compare.comparisonProperty().get().sources()) {
      now.put(source.id(), source.original().sha256().substring(0, KEY));
    }
    boolean other = !Set.copyOf(now.values()).equals(Set.copyOf(came));
    keys = now;
    if (other) {
      came = List.copyOf(now.values());
      find().ifPresent(this::restore);
    }
    resting = false;
    keep();
  }

  private Optional<Layout> find() {
    Set<String> sources = Set.copyOf(keys.values());
    return store.settings().layouts().stream().filter(kept -> kept.isOf(sources)).findFirst();
  }

  private void restore(Layout layout) {
    Map<String, Double> widths = new LinkedHashMap<>();
    keys.forEach(
        (id, key) ->
            Optional.ofNullable(layout.widths().get(key)).ifPresent(ems -> widths.put(id, ems)));
    String pinned =
        keys.keySet().stream()
            .filter(id -> keys.get(id).equals(layout.pinned()))
            .findFirst()
            .orElse(null);
    compare.arrangement().restore(ids(layout.hidden()), pinned, ids(layout.locked()), widths);
    compare.rows().open(question -> layout.open().contains(key(question)));
    List<String> wanted =
        keys.keySet().stream()
            .sorted(Comparator.comparingInt(id -> layout.sources().indexOf(keys.get(id))))
            .toList();
    if (!wanted.equals(List.copyOf(keys.keySet()))) {
      order.accept(wanted);
    }
  }

  private Set<String> ids(Set<String> kept) {
    return keys.keySet().stream()
        .filter(id -> kept.contains(keys.get(id)))
        .collect(Collectors.toSet());
  }

  private static String key(String question) {
    return Integer.toHexString(question.hashCode());
  }

  private Set<String> keys(Stream<String> ids) {
    return ids.map(keys::get).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** Remembers how the comparison is laid out; one that nobody laid out is not remembered. */
  private void keep() {
    Columns columns = compare.arrangement().columnsProperty().get();
    Set<String> hidden = keys(columns.hidden().stream().map(Source::id));
    Set<String> open =
        compare.rows().opened().stream().map(LayoutMemory::key).collect(Collectors.toSet());
    boolean usual =
        hidden.isEmpty()
            && open.isEmpty()
            && columns.pinned() == 0
            && columns.locked().isEmpty()
            && columns.widths().isEmpty()
            && List.copyOf(keys.values()).equals(came);
    if (resting || keys.size() < 2 || usual && find().isEmpty()) {
      return;
    }
    Map<String, Double> widths = new LinkedHashMap<>();
    columns
        .widths()
        .forEach(
            (id, ems) -> Optional.ofNullable(keys.get(id)).ifPresent(key -> widths.put(key, ems)));
    Layout layout =
        new Layout(
            List.copyOf(keys.values()),
            hidden,
            columns.pinned() == 0 ? null : keys.get(columns.shown().getFirst().id()),
            keys(columns.locked().stream()),
            widths,
            open);
    store.change(now -> now.withLayout(layout));
  }
}
