package parallax.alignment.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Parts claims into those that may have to do with each other, without holding every claim against
 * every other: two that share a key, or are linked by a chain of such, stand in one block.
 */
public final class Blocks {
  private Blocks() {}

  /** Returns the blocks, each in the order of the claims, ordered by their first. */
  public static <F> List<List<F>> of(List<F> frames, Function<F, List<String>> keys) {
    int[] parent = new int[frames.size()];
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      for (String key : keys.apply(frames.get(i))) {
        Integer other = first.putIfAbsent(key, i);
        if (other != null) {
          union(parent, other, i);
        }
      }
    }
    Map<Integer, List<F>> blocks = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      blocks.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(frames.get(i));
    }
    return List.copyOf(blocks.values());
  }

  private static void union(int[] parent, int a, int b) {
    int x = root(parent, a);
    int y = root(parent, b);
    parent[StrictMath.max(x, y)] = StrictMath.min(x, y);
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
