package parallax.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 */
public record Settings(
    @Nullable Window window,
    Look look,
    Table table,
    List<List<Path>> recent,
    Set<String> hintsDone,
    boolean started) {

  /** The form in which settings are written; a newer one can be read as far as it is known. */
  static final int VERSION = 1;

  /** What everything is set to as long as nobody sets it. */
  public static final Settings USUAL =
      new Settings(null, Look.USUAL, Table.USUAL, List.of(), Set.of(), false);

  private static final int MOST_RECENT = 10;

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

  /** Copies the lists, and keeps no more than the latest ten things opened. */
  public Settings {
    recent = recent.stream().limit(MOST_RECENT).map(List::copyOf).toList();
    hintsDone = Set.copyOf(hintsDone);
  }

  /** Returns where the window stood, if it ever did. */
  public Optional<Window> place() {
    return Optional.ofNullable(window);
  }

  /** Returns the same with the window elsewhere. */
  public Settings withWindow(Window place) {
    return new Settings(place, look, table, recent, hintsDone, started);
  }

  /** Returns the same with another look. */
  public Settings withLook(Look other) {
    return new Settings(window, other, table, recent, hintsDone, started);
  }

  /** Returns the same with the view set otherwise. */
  public Settings withTable(Table other) {
    return new Settings(window, look, other, recent, hintsDone, started);
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
    return new Settings(window, look, table, entries, hintsDone, started);
  }

  /** Returns the same without anything opened. */
  public Settings withoutRecent() {
    return new Settings(window, look, table, List.of(), hintsDone, started);
  }

  /** Returns the same with a hint dealt with. */
  public Settings withHintDone(String hint) {
    Set<String> done = new TreeSet<>(hintsDone);
    done.add(hint);
    return new Settings(window, look, table, recent, done, started);
  }

  /** Returns the same, started before. */
  public Settings afterStart() {
    return started ? this : new Settings(window, look, table, recent, hintsDone, true);
  }
}
