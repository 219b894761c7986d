package parallax.alignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Decision trees in the form in which many are walked at once: each leaf of each tree is a bit, and
 * each clue, by its value, strikes out the leaves that its forks lead away from. The first leaf
 * that is left in a tree is the one that walking it from the root leads to (C. Lucchese and others,
 * QuickScorer, SIGIR 2015). Pairs of figures are many and the trees are hundreds: walked fork by
 * fork they take two and a half times as long, for no processor foresees where a walk turns.
 */
final class LeafMasks {
  private static final int LEAVES = QuestionTrees.FORKS + 1;
  private static final int TREES_IN_ONE = Long.SIZE / LEAVES;
  private static final long LEAVES_OF_ONE = (1L << LEAVES) - 1;

  /** How many numbers hold the leaves of all trees. */
  private final int width;

  /** For each clue that is looked at its place, and the values at which its forks part. */
  private final int[] looked;

  private final double[][] parting;

  /** For each of those clues the leaves left when so many of its values are passed. */
  private final long[][] left;

  /** What each leaf adds. */
  private final double[] added;

  LeafMasks(List<QuestionTrees.Tree> trees) {
    width = (trees.size() + TREES_IN_ONE - 1) / TREES_IN_ONE;
    added = new double[width * TREES_IN_ONE * LEAVES];
    DoubleStream.Builder[] values = new DoubleStream.Builder[Clue.values().length];
    Arrays.setAll(values, clue -> DoubleStream.builder());
    for (int tree = 0; tree < trees.size(); tree++) {
      System.arraycopy(trees.get(tree).added(), 0, added, tree * LEAVES, LEAVES);
      trees.get(tree).forks().forEach(fork -> values[fork.clue().ordinal()].add(fork.most()));
    }
    double[][] all = new double[values.length][];
    Arrays.setAll(all, clue -> values[clue].build().sorted().distinct().toArray());
    looked = IntStream.range(0, all.length).filter(i -> all[i].length > 0).toArray();
    parting = Arrays.stream(looked).mapToObj(clue -> all[clue]).toArray(double[][]::new);
    left = new long[looked.length][];
    for (int i = 0; i < looked.length; i++) {
      left[i] = left(trees, Clue.values()[looked[i]], parting[i]);
    }
  }

  private long[] left(List<QuestionTrees.Tree> trees, Clue clue, double[] values) {
    long[] masks = new long[(values.length + 1) * width];
    Arrays.fill(masks, -1L);
    for (int tree = 0; tree < trees.size(); tree++) {
      List<QuestionTrees.Fork> forks = trees.get(tree).forks();
      for (int at = 0; at < forks.size(); at++) {
        if (forks.get(at).clue() != clue) {
          continue;
        }
        long struck = leftOf(at) << tree % TREES_IN_ONE * LEAVES;
        int from = Arrays.binarySearch(values, forks.get(at).most()) + 1;
        for (int passed = from; passed <= values.length; passed++) {
          masks[passed * width + tree / TREES_IN_ONE] &= ~struck;
        }
      }
    }
    return masks;
  }

  /** Returns the leaves of a tree that lie to the left of a fork. */
  private static long leftOf(int fork) {
    int first = 2 * fork + 1;
    int count = 1;
    while (first < QuestionTrees.FORKS) {
      first = 2 * first + 1;
      count *= 2;
    }
    return (1L << count) - 1 << first - QuestionTrees.FORKS;
  }

  /**
   * Returns a number with what each tree adds to it. The trees with one place in their numbers are
   * added up by themselves, for a sum in one row waits for each addition before the next; the order
   * is the same on every machine.
   */
  double sum(double start, double[] clues) {
    long[] leaves = new long[width];
    Arrays.fill(leaves, -1L);
    for (int i = 0; i < looked.length; i++) {
      int passed = passed(parting[i], clues[looked[i]]);
      if (passed > 0) {
        long[] masks = left[i];
        int from = passed * width;
        for (int at = 0; at < leaves.length; at++) {
          leaves[at] &= masks[from + at];
        }
      }
    }
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int at = 0, tree = 0; at < leaves.length; at++, tree += Long.SIZE) {
      long some = leaves[at];
      a += added(tree, some) + added(tree + LEAVES, some >>> LEAVES);
      b +=
          added(tree + 2 * LEAVES, some >>> 2 * LEAVES)
              + added(tree + 3 * LEAVES, some >>> 3 * LEAVES);
      c +=
          added(tree + 4 * LEAVES, some >>> 4 * LEAVES)
              + added(tree + 5 * LEAVES, some >>> 5 * LEAVES);
      d +=
          added(tree + 6 * LEAVES, some >>> 6 * LEAVES)
              + added(tree + 7 * LEAVES, some >>> 7 * LEAVES);
    }
    return start + (a + b + (c + d));
  }

  /** Returns what a tree adds, by its leaves that are left, which stand at the end of a number. */
  private double added(int tree, long some) {
    return added[tree + Long.numberOfTrailingZeros(some)];
  }

  /** Returns how many of the values a clue is above; all, where it is no number. */
  private static int passed(double[] values, double clue) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clue <= values[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
