package parallax.ui.compare.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;

/**
 * Which sources have a column, and which have none.
 *
 * @param shown the sources with a column, from the left
 * @param pinned how many columns at the left stay when the others scroll sideways: none or one
 * @param folded sources that say nothing on the chosen row and are folded into one narrow column
 * @param silent how many sources have a column that could be folded
 * @param hidden sources that the user hid
 * @param locked ids of the sources whose texts scroll by themselves
 * @param widths by source id, in ems of the interface's text, where the user chose the width
 */
public record Columns(
    List<Source> shown,
    int pinned,
    List<Source> folded,
    int silent,
    List<Source> hidden,
    Set<String> locked,
    Map<String, Double> widths) {
  /** No sources. */
  public static final Columns NONE = of(List.of());

  /** Returns a column for each source, none of them arranged in any way. */
  public static Columns of(List<Source> sources) {
    return new Columns(sources, 0, List.of(), 0, List.of(), Set.of(), Map.of());
  }

  /** Keeps copies. */
  public Columns {
    shown = List.copyOf(shown);
    folded = List.copyOf(folded);
    hidden = List.copyOf(hidden);
    locked = Set.copyOf(locked);
    widths = Map.copyOf(widths);
  }

  /** Returns the column of a source, from 0 at the left; -1 for one without a column. */
  public int indexOf(@Nullable String source) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(source)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether some sources have no column, or need none. */
  public boolean hasFold() {
    return !folded.isEmpty() || silent > 0 || !hidden.isEmpty();
  }
}
