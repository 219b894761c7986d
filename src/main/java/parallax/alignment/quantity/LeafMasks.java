package parallax.alignment.quantity;

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

  /** The leaves of so many clues are struck out at once. */
  private static final int AT_ONCE = 4;

  /** How many numbers hold the leaves of all trees. */
  private final int width;

  /** For each clue that is looked at its place, and the values at which its forks part. */
  private final int[] looked;

  private final double[][] parting;

  /**
   * The leaves left when so many values of a clue are passed, of each clue in turn; all of them in
   * the first numbers.
   */
  private final long[] left;

  /** How many of the values a no passes, and a yes: most clues are one of these. */
  private final int[] noes;

  private final int[] yeses;

  /** For each of those clues where its leaves begin. */
  private final int[] begin;

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
    noes = Arrays.stream(parting).mapToInt(parts -> passed(parts, 0)).toArray();
    yeses = Arrays.stream(parting).mapToInt(parts -> passed(parts, 1)).toArray();
    begin = new int[looked.length + 1];
    for (int i = 0; i < looked.length; i++) {
      begin[i + 1] = begin[i] + (parting[i].length + 1) * width;
    }
    left = new long[StrictMath.max(width, begin[looked.length])];
    Arrays.fill(left, -1L);
    for (int i = 0; i < looked.length; i++) {
      strike(trees, Clue.values()[looked[i]], parting[i], begin[i]);
    }
  }

  /** Strikes out the leaves that the forks of a clue lead away from. */
  private void strike(List<QuestionTrees.Tree> trees, Clue clue, double[] values, int place) {
    for (int tree = 0; tree < trees.size(); tree++) {
      List<QuestionTrees.Fork> forks = trees.get(tree).forks();
      for (int at = 0; at < forks.size(); at++) {
        if (forks.get(at).clue() != clue) {
          continue;
        }
        long struck = leftOf(at) << tree % TREES_IN_ONE * LEAVES;
        int from = Arrays.binarySearch(values, forks.get(at).most()) + 1;
        for (int passed = from; passed <= values.length; passed++) {
          left[place + passed * width + tree / TREES_IN_ONE] &= ~struck;
        }
      }
    }
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
    int[] struck = new int[looked.length + AT_ONCE];
    int n = 0;
    for (int i = 0; i < looked.length; i++) {
      double clue = clues[looked[i]];
      int passed = clue == 0 ? noes[i] : clue == 1 ? yeses[i] : passed(parting[i], clue);
      struck[n] = begin[i] + passed * width;
      n += passed > 0 ? 1 : 0;
    }
    Arrays.fill(struck, n, n + AT_ONCE, 0);
    long[] leaves = Arrays.copyOf(left, width);
    for (int i = 0; i < n; i += AT_ONCE) {
      strike(leaves, struck[i], struck[i + 1], struck[i + 2], struck[i + 3]);
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

  /** Keeps the leaves that are left at four places, all at once. */
  private void strike(long[] leaves, int one, int two, int three, int four) {
    for (int at = 0; at < leaves.length; at++) {
      leaves[at] &= left[one + at] & left[two + at] & left[three + at] & left[four + at];
    }
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
