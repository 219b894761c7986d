package parallax.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Searches actions, rows and sources by the words typed. Each word must be found; what begins with
 * it comes before what holds it, what can be done before what can't, and else all stay in order.
 */
public final class PaletteModel {
  /** So many are remembered as used last. */
  static final int MOST_RECENT = 8;

  private final ReadOnlyObjectWrapper<List<PaletteEntry>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final List<String> recent = new ArrayList<>();
  private List<Searched> entries = List.of();
  private Function<String, Optional<PaletteEntry>> otherwise = _ -> Optional.empty();
  private int count;

  private record Searched(PaletteEntry entry, PaletteWords words) {}

  private record Hit(PaletteEntry entry, int distance) {}

  /**
   * Takes up what can be found now, and finds all of it.
   *
   * @param offered what can be found
   * @param instead what can be done with words by which nothing is found
   */
  public void offer(List<PaletteEntry> offered, Function<String, Optional<PaletteEntry>> instead) {
    otherwise = instead;
    entries = offered.stream().map(entry -> new Searched(entry, PaletteWords.of(entry))).toList();
    find("");
  }

  /** Finds what has all the words; with no word, all, what was used last before the rest. */
  public void find(String typed) {
    List<String> wanted = PaletteWords.split(typed);
    List<Hit> hits = new ArrayList<>();
    for (Searched searched : entries) {
      OptionalInt distance = searched.words().distance(wanted);
      if (distance.isPresent()) {
        hits.add(new Hit(searched.entry(), distance.getAsInt()));
      }
    }
    hits.sort(
        Comparator.comparingInt(Hit::distance)
            .thenComparing(hit -> !hit.entry().enabled())
            .thenComparingInt(hit -> age(hit.entry())));
    count = hits.size();
    found.set(
        hits.isEmpty() && !wanted.isEmpty()
            ? otherwise.apply(typed.strip()).stream().toList()
            : hits.stream().map(Hit::entry).toList());
  }

  /** Returns how many entries have the words, without what can be done where none has. */
  public int count() {
    return count;
  }

  private int age(PaletteEntry entry) {
    int at = recent.indexOf(entry.key());
    return at < 0 ? MOST_RECENT : at;
  }

  /** Remembers an entry as the one used last, and does what it is for. */
  public void choose(PaletteEntry entry) {
    if (entry.enabled()) {
      recent.remove(entry.key());
      recent.addFirst(entry.key());
      if (recent.size() > MOST_RECENT) {
        recent.removeLast();
      }
      entry.choice().run();
    }
  }

  /** What is found, the best first. */
  public ReadOnlyObjectProperty<List<PaletteEntry>> foundProperty() {
    return found.getReadOnlyProperty();
  }
}
