package parallax.ui.compare.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.model.Span;

/** Searches the texts of all sources for words; upper and lower case are the same. */
public final class FindModel {
  /** No more hits than these are listed. */
  static final int MOST_HITS = 5_000;

  private final ReadOnlyObjectWrapper<List<Passage>> hits = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private List<Source> sources = List.of();
  private Map<String, Long> counts = Map.of();
  private String query = "";

  void setSources(List<Source> searched) {
    sources = searched;
    search();
  }

  /**
   * Looks for words.
   *
   * @param words what to look for; nothing is found for a blank text
   */
  public void find(String words) {
    query = words.strip();
    search();
  }

  private void search() {
    List<Passage> found = new ArrayList<>();
    if (!query.isEmpty()) {
      for (Source source : sources) {
        search(source, found);
      }
    }
    current.set(-1);
    counts = found.stream().collect(Collectors.groupingBy(Passage::source, Collectors.counting()));
    hits.set(List.copyOf(found));
    if (!found.isEmpty()) {
      current.set(0);
    }
  }

  private void search(Source source, List<Passage> found) {
    String text = plain(source.text());
    String wanted = plain(query);
    int at = 0;
    while (at <= text.length() - wanted.length() && found.size() < MOST_HITS) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
        found.add(new Passage(source.id(), new Span(at, at + wanted.length())));
        at += wanted.length();
      } else {
        at++;
      }
    }
  }

  /** Tells whether words are looked for. */
  public boolean isSearching() {
    return !query.isEmpty();
  }

  /** Returns how many hits a source has. */
  public long countIn(String source) {
    return counts.getOrDefault(source, 0L);
  }

  /** Makes typographic marks plain, one character for one. */
  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace('\u2011', '-')
        .replace('\u00a0', ' ')
        .replace('\n', ' ');
  }

  /** Goes to the next hit, from the last to the first. */
  public void next() {
    step(1);
  }

  /** Goes to the hit before, from the first to the last. */
  public void previous() {
    step(-1);
  }

  private void step(int by) {
    int count = hits.get().size();
    if (count > 0) {
      current.set(Math.floorMod(current.get() + by, count));
    }
  }

  /** Returns the hit at which the search stands. */
  public Optional<Passage> currentHit() {
    int at = current.get();
    return at < 0 || at >= hits.get().size() ? Optional.empty() : Optional.of(hits.get().get(at));
  }

  /** All hits, in the order of the sources and their texts. */
  public ReadOnlyObjectProperty<List<Passage>> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /** The place of the current hit among the hits, from 0; -1 where there is none. */
  public ReadOnlyIntegerProperty currentProperty() {
    return current.getReadOnlyProperty();
  }
}
