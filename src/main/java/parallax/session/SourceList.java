package parallax.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import parallax.model.Source;

/**
 * Sources in the order of their columns, each under an id of its own.
 *
 * @param sources in order
 * @param nextNumber the number of the next id; a removed source's id is not used again
 */
record SourceList(List<Source> sources, int nextNumber) {
  static final SourceList EMPTY = new SourceList(List.of(), 1);

  SourceList {
    sources = List.copyOf(sources);
  }

  /** Tells whether a source with the same bytes is here. */
  boolean holds(Source source) {
    return sources.stream().anyMatch(other -> other.original().equals(source.original()));
  }

  SourceList plus(Source source) {
    List<Source> more = new ArrayList<>(sources);
    more.add(source.withId("s" + nextNumber));
    return new SourceList(more, nextNumber + 1);
  }

  SourceList without(String id) {
    return new SourceList(
        sources.stream().filter(source -> !source.id().equals(id)).toList(), nextNumber);
  }

  SourceList replaced(String id, UnaryOperator<Source> change) {
    return new SourceList(
        sources.stream()
            .map(source -> source.id().equals(id) ? change.apply(source) : source)
            .toList(),
        nextNumber);
  }

  /** Puts the sources into the order of their ids in a list; those not in it stand last. */
  SourceList ordered(List<String> ids) {
    return new SourceList(
        sources.stream()
            .sorted(
                Comparator.comparingInt(
                    source -> ids.contains(source.id()) ? ids.indexOf(source.id()) : ids.size()))
            .toList(),
        nextNumber);
  }

  /** Moves a source so that it stands at the index, which is drawn into the list's bounds. */
  SourceList moved(String id, int index) {
    List<Source> rest = new ArrayList<>(sources);
    for (Source source : sources) {
      if (source.id().equals(id)) {
        rest.remove(source);
        rest.add(Math.clamp(index, 0, rest.size()), source);
      }
    }
    return new SourceList(rest, nextNumber);
  }
}
