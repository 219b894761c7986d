package parallax.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next. Choices of the window are words of the
 * window's own, which forgives those that it does not know.
 *
 * @param window where the window stood; null where it never did
 * @param look how it looked
 * @param table how the view of the comparison was set
 * @param recent what was opened, the latest first; files opened together are one entry
 * @param hintsDone the hints for the first start that are dealt with
 * @param started whether the program was started before
 * @param layouts how comparisons were laid out, the latest first
 */
public record Settings(
    @Nullable Window window,
    Look look,
    Table table,
    List<List<Path>> recent,
    Set<String> hintsDone,
    boolean started,
    List<Layout> layouts) {

  /** The form in which settings are written; a newer one can be read as far as it is known. */
  static final int VERSION = 1;

  /** What everything is set to as long as nobody sets it. */
  public static final Settings USUAL =
      new Settings(null, Look.USUAL, Table.USUAL, List.of(), Set.of(), false, List.of());

  private static final int MOST_RECENT = 10;

  private static final int MOST_LAYOUTS = 30;

  /**
   * Where a window stands on the screens.
   *
   * @param x left edge in pixels
   * @param y upper edge in pixels
   * @param width width in pixels
   * @param height height in pixels
   * @param maximized whether it fills the screen; the numbers are those it goes back to
   */
  public record Window(double x, double y, double width, double height, boolean maximized) {

    /** Returns the same, filling the screen or not. */
    public Window filling(boolean screen) {
      return new Window(x, y, width, height, screen);
    }
  }

  /**
   * How the window looks.
   *
   * @param theme the choice of theme; empty until there is one
   * @param textSize size of the text in per cent
   * @param motion whether things move into their places; null follows the system
   */
  public record Look(String theme, int textSize, @Nullable Boolean motion) {
    static final Look USUAL = new Look("", 100, null);
  }

  /**
   * How the view of a comparison is set.
   *
   * @param divider share of the height that the rows take; null until it is moved
   * @param order order of the rows; empty until it is chosen
   * @param filters filters of the rows, by name
   * @param together whether the texts scroll as one
   */
  public record Table(
      @Nullable Double divider, String order, Set<String> filters, boolean together) {
    static final Table USUAL = new Table(null, "", Set.of(), true);

    /** Copies the filters. */
    public Table {
      filters = Set.copyOf(filters);
    }
  }

  /**
   * How one comparison is laid out. Sources and rows go by short keys that tell nothing of what
   * they say; a comparison is known again by the keys of its sources, whatever their order.
   *
   * @param sources its sources, from the left
   * @param hidden sources without a column
   * @param pinned the source that stays at the left; null for none
   * @param locked sources whose texts scroll by themselves
   * @param widths widths of columns in ems, where they were chosen
   * @param open rows that are open
   */
  public record Layout(
      List<String> sources,
      Set<String> hidden,
      @Nullable String pinned,
      Set<String> locked,
      Map<String, Double> widths,
      Set<String> open) {
    /** No comparison has more sources, and no more rows are kept open. */
    private static final int MOST = 200;

    /** Copies what is given, as far as a comparison has room for it. */
    public Layout {
      sources = sources.stream().limit(MOST).toList();
      hidden = first(hidden);
      locked = first(locked);
      widths = Map.copyOf(widths);
      open = first(open);
    }

    private static Set<String> first(Set<String> keys) {
      return keys.stream().sorted().limit(MOST).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether this is the layout of the comparison of some sources. */
    public boolean isOf(Set<String> keys) {
      return Set.copyOf(sources).equals(keys);
    }
  }

  /** Copies the lists, and keeps no more than the latest things opened and laid out. */
  public Settings {
    recent = recent.stream().limit(MOST_RECENT).map(List::copyOf).toList();
    hintsDone = Set.copyOf(hintsDone);
    layouts = layouts.stream().limit(MOST_LAYOUTS).toList();
  }

  /** Returns where the window stood, if it ever did. */
  public Optional<Window> place() {
    return Optional.ofNullable(window);
  }

  /** Returns the same with the window elsewhere. */
  public Settings withWindow(Window place) {
    return new Settings(place, look, table, recent, hintsDone, started, layouts);
  }

  /** Returns the same with another look. */
  public Settings withLook(Look other) {
    return new Settings(window, other, table, recent, hintsDone, started, layouts);
  }

  /** Returns the same with the view set otherwise. */
  public Settings withTable(Table other) {
    return new Settings(window, look, other, recent, hintsDone, started, layouts);
  }

  /** Returns the same with inputs opened together as the latest; no inputs change nothing. */
  public Settings withOpened(List<Path> inputs) {
    if (inputs.isEmpty()) {
      return this;
    }
    List<Path> entry = inputs.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    List<List<Path>> entries = new ArrayList<>(recent);
    entries.remove(entry);
    entries.addFirst(entry);
    return new Settings(window, look, table, entries, hintsDone, started, layouts);
  }

  /** Returns the same without anything opened. */
  public Settings withoutRecent() {
    return new Settings(window, look, table, List.of(), hintsDone, started, layouts);
  }

  /** Returns the same with a hint dealt with. */
  public Settings withHintDone(String hint) {
    Set<String> done = new TreeSet<>(hintsDone);
    done.add(hint);
    return new Settings(window, look, table, recent, done, started, layouts);
  }

  /** Returns the same, started before. */
  public Settings afterStart() {
    return started ? this : new Settings(window, look, table, recent, hintsDone, true, layouts);
  }

  /** Returns the same with the layout of a comparison as the latest. */
  public Settings withLayout(Layout layout) {
    Set<String> keys = Set.copyOf(layout.sources());
    List<Layout> kept = new ArrayList<>(layouts);
    kept.removeIf(other -> other.isOf(keys));
    kept.addFirst(layout);
    return new Settings(window, look, table, recent, hintsDone, started, kept);
  }
}
