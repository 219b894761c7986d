package parallax.ui.compare.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;

/**
 * How the reader arranged the columns: which are hidden, which one stays at the left to read
 * against, how wide they are, which scroll by themselves. Where there are many sources, those that
 * answer the chosen row come first and the rest fold away.
 */
public final class Arrangement {
  /** With no more sources than this, none folds. */
  public static final int FOLD_ABOVE = 12;

  private final ReadOnlyObjectWrapper<Columns> columns = new ReadOnlyObjectWrapper<>(Columns.NONE);
  private final BooleanProperty folding = new SimpleBooleanProperty(true);
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> locked = new HashSet<>();
  private final Map<String, Double> widths = new HashMap<>();
  private List<Source> sources = List.of();
  private Set<String> answering = Set.of();
  private @Nullable String pinned;
  private @Nullable String wanted;

  Arrangement() {
    folding.subscribe(this::settle);
  }

  /** Takes up other sources; what was said of those that stay holds. */
  void setSources(List<Source> all) {
    sources = all;
    Set<String> ids = Set.copyOf(all.stream().map(Source::id).toList());
    hidden.retainAll(ids);
    locked.retainAll(ids);
    widths.keySet().retainAll(ids);
    if (pinned != null && !ids.contains(pinned)) {
      pinned = null;
    }
    settle();
  }

  /**
   * Follows what is chosen.
   *
   * @param answers the sources that answer the chosen row
   * @param source the chosen source, which always has a column; null where none is chosen
   */
  void follow(Set<String> answers, @Nullable String source) {
    answering = Set.copyOf(answers);
    show(source);
  }

  /** Gives a source a column, whatever it says on the chosen row. */
  public void show(@Nullable String source) {
    wanted = source;
    hidden.remove(source);
    settle();
  }

  /** Takes a source's column away, until all are shown again; the last one stays. */
  public void hide(String source) {
    if (hidden.size() + 1 < sources.size()) {
      hidden.add(source);
      if (source.equals(pinned)) {
        pinned = null;
      }
      if (source.equals(wanted)) {
        wanted = null;
      }
      settle();
    }
  }

  /** Shows the columns that were hidden. */
  public void showHidden() {
    hidden.clear();
    settle();
  }

  /** Keeps a source's column at the left, or lets it go where it is kept there. */
  public void pin(String source) {
    pinned = source.equals(pinned) ? null : source;
    settle();
  }

  /** Lets a source's text scroll by itself, or together with the others again. */
  public void lock(String source) {
    if (!locked.remove(source)) {
      locked.add(source);
    }
    settle();
  }

  /**
   * Makes a column as wide as the reader wants it.
   *
   * @param source id of its source
   * @param ems width in ems of the interface's text; drawn into bounds by the geometry
   */
  public void widen(String source, double ems) {
    widths.put(source, ems);
    settle();
  }

  /** Lets the program choose a column's width again. */
  public void forgetWidth(String source) {
    widths.remove(source);
    settle();
  }

  /**
   * Arranges the columns as they were at another time; ids that are not there are passed over.
   *
   * @param without sources whose columns are hidden, unless that would be all
   * @param left the source whose column is kept at the left; null for none
   * @param loose sources whose texts scroll by themselves
   * @param ems widths of columns
   */
  public void restore(
      Set<String> without, @Nullable String left, Set<String> loose, Map<String, Double> ems) {
    Set<String> ids = Set.copyOf(sources.stream().map(Source::id).toList());
    hidden.clear();
    if (!without.containsAll(ids)) {
      hidden.addAll(without);
    }
    locked.clear();
    locked.addAll(loose);
    widths.clear();
    widths.putAll(ems);
    pinned = left == null || hidden.contains(left) ? null : left;
    if (wanted != null && hidden.contains(wanted)) {
      wanted = null;
    }
    setSources(sources);
  }

  private void settle() {
    List<Source> visible =
        sources.stream().filter(source -> !hidden.contains(source.id())).toList();
    boolean folds = folding.get() && visible.size() > FOLD_ABOVE && !answering.isEmpty();
    List<Source> first = new ArrayList<>();
    List<Source> shown = new ArrayList<>();
    List<Source> folded = new ArrayList<>();
    List<Source> silent = new ArrayList<>();
    for (Source source : visible) {
      if (source.id().equals(pinned)) {
        first.add(source);
      } else if (visible.size() <= FOLD_ABOVE || answering.contains(source.id())) {
        shown.add(source);
      } else if (folds && !source.id().equals(wanted)) {
        folded.add(source);
      } else {
        silent.add(source);
      }
    }
    int pins = first.size();
    first.addAll(shown);
    first.addAll(silent);
    columns.set(
        new Columns(
            first,
            pins,
            folded,
            visible.size() > FOLD_ABOVE && folded.isEmpty() ? silent.size() : 0,
            sources.stream().filter(source -> hidden.contains(source.id())).toList(),
            locked,
            widths));
  }

  /** Which sources have a column; set anew whenever anything about the columns changes. */
  public ReadOnlyObjectProperty<Columns> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** Whether sources that say nothing on the chosen row fold where there are many. */
  public BooleanProperty foldingProperty() {
    return folding;
  }
}
