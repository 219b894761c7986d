package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Row;
import parallax.model.Span;
import parallax.ui.compare.model.ComparisonIndex;

/** Finds which passages of two texts answer the same rows, in the order of both. */
final class Counterparts {
  private static final int MOST_KNOWN = 500;

  private final ComparisonIndex index;
  private final Map<Key, List<Pair>> known = new HashMap<>();

  Counterparts(ComparisonIndex index) {
    this.index = index;
  }

  /**
   * Passages of two texts that answer one row.
   *
   * @param left in the one text
   * @param right in the other
   */
  record Pair(Span left, Span right) {}

  /**
   * Returns pairs of passages that stand in the same order in both texts: as many as there can be,
   * that of the chosen row among them.
   *
   * @param left id of a source
   * @param right id of another
   * @param chosen id of the chosen row; null for none
   */
  List<Pair> between(String left, String right, @Nullable String chosen) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(new Key(left, right, chosen), this::find);
  }

  private List<Pair> find(Key key) {
    List<Pair> pairs = new ArrayList<>();
    for (Row row : index.comparison().rows()) {
      pair(row, key).ifPresent(pairs::add);
    }
    index
        .row(key.chosen())
        .flatMap(row -> pair(row, key))
        .ifPresent(
            fixed ->
                pairs.removeIf(
                    pair ->
                        !pair.equals(fixed) && !(precedes(pair, fixed) || precedes(fixed, pair))));
    pairs.sort(
        Comparator.comparing((Pair pair) -> pair.left().start())
            .thenComparing(pair -> -pair.right().start()));
    return longestChain(pairs);
  }

  private Optional<Pair> pair(Row row, Key key) {
    if (!row.cells().containsKey(key.left()) || !row.cells().containsKey(key.right())) {
      return Optional.empty();
    }
    Optional<Claim> left = index.cell(row, key.left()).stream().findFirst();
    Optional<Claim> right = index.cell(row, key.right()).stream().findFirst();
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pair(left.get().span(), right.get().span()));
  }

  private static boolean precedes(Pair first, Pair second) {
    return first.left().start() < second.left().start()
        && first.right().start() < second.right().start();
  }

  /** Returns the longest chain in which each pair precedes the next (Fredman 1975). */
  private static List<Pair> longestChain(List<Pair> sorted) {
    int[] before = new int[sorted.size()];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (right(sorted, ends.get(middle)) < right(sorted, i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    List<Pair> chain = new ArrayList<>();
    for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = before[at]) {
      chain.addFirst(sorted.get(at));
    }
    return List.copyOf(chain);
  }

  private static int right(List<Pair> pairs, int at) {
    return pairs.get(at).right().start();
  }

  private record Key(String left, String right, @Nullable String chosen) {}
}
