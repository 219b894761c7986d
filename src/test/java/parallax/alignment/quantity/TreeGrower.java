package parallax.alignment.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parallax.alignment.quantity.QuestionTrees.Fork;
import parallax.alignment.quantity.QuestionTrees.Tree;

/**
 * Grows {@link QuestionTrees} by gradient boosting with Newton steps: each tree mends what the ones
 * before it got wrong. Deterministic: no sampling, splits of equal worth go to the first clue.
 */
final class TreeGrower {
  private static final int TREES = 350;
  private static final double RATE = 0.1;
  private static final int BINS = 40;

  /** A side of a fork holds so many pairs at least. */
  private static final int FEWEST = 20;

  /** What keeps the step of a side with few pairs small. */
  private static final double RIDGE = 1;

  private final double[][] clues;
  private final double[] gradients;
  private final double[] curvatures;
  private final double[][] edges;
  private final byte[][] bins;

  /**
   * Gets ready to grow.
   *
   * @param clues the clues of each pair
   */
  TreeGrower(double[][] clues) {
    this.clues = clues;
    this.gradients = new double[clues.length];
    this.curvatures = new double[clues.length];
    int n = Clue.values().length;
    this.edges = new double[n][];
    this.bins = new byte[n][clues.length];
    for (int clue = 0; clue < n; clue++) {
      edges[clue] = edges(clue);
      for (int i = 0; i < clues.length; i++) {
        int at = Arrays.binarySearch(edges[clue], clues[i][clue]);
        bins[clue][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  /** Returns up to {@link #BINS} values between which a clue may be forked. */
  private double[] edges(int clue) {
    double[] values = Arrays.stream(clues).mapToDouble(row -> row[clue]).sorted().toArray();
    double[] different = Arrays.stream(values).distinct().toArray();
    if (different.length <= BINS) {
      return middles(different);
    }
    double[] quantiles = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      quantiles[i] = different[(int) ((long) i * (different.length - 1) / (BINS - 1))];
    }
    return middles(Arrays.stream(quantiles).distinct().toArray());
  }

  private static double[] middles(double[] values) {
    double[] middles = new double[Math.max(0, values.length - 1)];
    for (int i = 0; i < middles.length; i++) {
      middles[i] = Math.round((values[i] + values[i + 1]) / 2 * 1e4) / 1e4;
    }
    return Arrays.stream(middles).distinct().toArray();
  }

  /**
   * Grows trees.
   *
   * @param together whether each pair answers one question
   * @param weights how much each pair counts
   */
  QuestionTrees grow(boolean[] together, double[] weights) {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      yes += together[i] ? weights[i] : 0;
      all += weights[i];
    }
    double start = round(Math.log(yes / (all - yes)));
    double[] odds = new double[weights.length];
    Arrays.fill(odds, start);
    List<Tree> trees = new ArrayList<>();
    for (int round = 0; round < TREES; round++) {
      for (int i = 0; i < odds.length; i++) {
        double likely = 1 / (1 + Math.exp(-odds[i]));
        gradients[i] = weights[i] * ((together[i] ? 1 : 0) - likely);
        curvatures[i] = weights[i] * likely * (1 - likely);
      }
      Tree tree = tree();
      trees.add(tree);
      QuestionTrees alone = new QuestionTrees(0, List.of(tree));
      for (int i = 0; i < odds.length; i++) {
        odds[i] += alone.odds(clues[i]);
      }
    }
    return new QuestionTrees(start, trees);
  }

  private Tree tree() {
    List<int[]> sides = new ArrayList<>();
    int[] all = new int[clues.length];
    Arrays.setAll(all, i -> i);
    sides.add(all);
    List<Fork> forks = new ArrayList<>();
    for (int i = 0; i < QuestionTrees.FORKS; i++) {
      int[] pairs = sides.get(i);
      Fork fork = fork(pairs);
      forks.add(fork);
      sides.add(side(pairs, fork, true));
      sides.add(side(pairs, fork, false));
    }
    double[] added = new double[QuestionTrees.FORKS + 1];
    Arrays.setAll(added, i -> step(sides.get(QuestionTrees.FORKS + i)));
    return new Tree(forks, added);
  }

  private int[] side(int[] pairs, Fork fork, boolean left) {
    return Arrays.stream(pairs)
        .filter(i -> (clues[i][fork.clue().ordinal()] <= fork.most()) == left)
        .toArray();
  }

  private double step(int[] pairs) {
    double gradient = 0;
    double curvature = RIDGE;
    for (int i : pairs) {
      gradient += gradients[i];
      curvature += curvatures[i];
    }
    return round(RATE * gradient / curvature);
  }

  /** Returns the fork that mends most. */
  private Fork fork(int[] pairs) {
    double gradient = 0;
    double curvature = 0;
    for (int i : pairs) {
      gradient += gradients[i];
      curvature += curvatures[i];
    }
    double best = 0;
    Fork fork = new Fork(Clue.SAME_SOURCE, 2); // everything on the left
    for (Clue clue : Clue.values()) {
      double[] own = edges[clue.ordinal()];
      double[] sums = new double[own.length + 1];
      double[] bends = new double[own.length + 1];
      int[] counts = new int[own.length + 1];
      byte[] bin = bins[clue.ordinal()];
      for (int i : pairs) {
        sums[bin[i]] += gradients[i];
        bends[bin[i]] += curvatures[i];
        counts[bin[i]]++;
      }
      double left = 0;
      double bend = 0;
      int count = 0;
      for (int i = 0; i < own.length; i++) {
        left += sums[i];
        bend += bends[i];
        count += counts[i];
        if (count >= FEWEST && pairs.length - count >= FEWEST) {
          double right = gradient - left;
          double gain = left * left / (bend + RIDGE) + right * right / (curvature - bend + RIDGE);
          if (gain > best + 1e-9) {
            best = gain;
            fork = new Fork(clue, own[i]);
          }
        }
      }
    }
    return fork;
  }

  private static double round(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
