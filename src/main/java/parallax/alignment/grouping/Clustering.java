package parallax.alignment.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups claims that answer one question. Two groups join where their claims score well on average,
 * so that one weak link can't join two questions.
 *
 * @param <F> the claims' frames
 */
public final class Clustering<F extends Frame> {
  /** A block with more claims is grouped up to here; each later claim joins the best near group. */
  private static final int MOST = 240;

  /** A later claim is held against so many of a group's claims at most. */
  private static final int SAMPLE = 6;

  /** From so many claims on, more than one core holds them against each other. */
  private static final int MANY = 40;

  /** Far more than sums of scores lose to rounding. */
  private static final double ROUNDING = 1e-9;

  private final Matcher<F> matcher;
  private final double threshold;
  private final Runnable check;

  /**
   * Creates one.
   *
   * @param check is run before each claim; what it throws ends the work early
   */
  public Clustering(Matcher<F> matcher, double threshold, Runnable check) {
    this.matcher = matcher;
    this.threshold = threshold;
    this.check = check;
  }

  /**
   * Returns the groups of blocks, one block after the other, while more than one core works at
   * them.
   */
  public List<List<F>> groups(List<List<F>> blocks) {
    blocks.forEach(matcher::expect);
    return blocks.parallelStream().flatMap(block -> group(block).stream()).toList();
  }

  /** Returns the groups of a block, also those of one claim, ordered by their first claim. */
  public List<List<F>> group(List<F> block) {
    int n = StrictMath.min(MOST, block.size());
    double[][] scores = scores(block.subList(0, n));
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    joinAll(groups, scores);
    List<List<F>> result = new ArrayList<>();
    for (List<Integer> group : groups) {
      group.sort(Comparator.naturalOrder());
      result.add(new ArrayList<>(group.stream().map(block::get).toList()));
    }
    if (n < block.size()) {
      joinRest(result, block.subList(n, block.size()));
    }
    return result;
  }

  /** Holds each claim against each other: of many claims on all cores, for nothing costs more. */
  private double[][] scores(List<F> block) {
    int n = block.size();
    double[][] scores = new double[n][n];
    IntStream rows = IntStream.range(0, n);
    (n < MANY ? rows : rows.parallel())
        .forEach(
            i -> {
              check.run();
              for (int j = 0; j < i; j++) {
                scores[i][j] = matcher.score(block.get(i), block.get(j));
                scores[j][i] = scores[i][j];
              }
            });
    return scores;
  }

  /** Joins the two best groups as long as their claims score well on average. */
  private void joinAll(List<List<Integer>> groups, double[][] scores) {
    while (true) {
      double best = threshold;
      int left = -1;
      int right = -1;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = scores[i][j];
          if (mean > best) {
            best = mean;
            left = i;
            right = j;
          }
        }
      }
      if (left < 0) {
        return;
      }
      join(groups, scores, left, right);
    }
  }

  /** Joins two groups; the table of mean scores shrinks by the row and column of the second. */
  private static void join(List<List<Integer>> groups, double[][] scores, int left, int right) {
    int n = groups.size();
    double a = groups.get(left).size();
    double b = groups.get(right).size();
    for (int i = 0; i < n; i++) {
      double mean = (scores[left][i] * a + scores[right][i] * b) / (a + b);
      scores[left][i] = mean;
      scores[i][left] = mean;
    }
    groups.get(left).addAll(groups.remove(right));
    for (int i = right; i + 1 < n; i++) {
      scores[i] = scores[i + 1];
    }
    for (int i = 0; i + 1 < n; i++) {
      System.arraycopy(scores[i], right + 1, scores[i], right, n - right - 1);
    }
  }

  private void joinRest(List<List<F>> groups, List<F> frames) {
    GroupIndex index = new GroupIndex();
    for (int group = 0; group < groups.size(); group++) {
      for (F frame : groups.get(group)) {
        index.add(group, matcher.traces(frame));
      }
    }
    for (F frame : frames) {
      check.run();
      int[] traces = matcher.traces(frame);
      int best = best(groups, index.nearest(traces), frame);
      if (best == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(best).add(frame);
      index.add(best, traces);
    }
  }

  /**
   * Returns the place of the group that a claim joins, the first of those that score best; the
   * number of groups if it joins none.
   */
  private int best(List<List<F>> groups, int[] nearest, F frame) {
    int best = groups.size();
    double most = threshold;
    for (int place : nearest) {
      double mean = mean(groups.get(place), frame, most);
      boolean first = mean == most && most > threshold && place < best;
      if (mean > most || first) {
        most = mean;
        best = place;
      }
    }
    return best;
  }

  /** Returns the mean score of a claim and a group's; anything less where it can't be so much. */
  private double mean(List<F> group, F frame, double enough) {
    int n = StrictMath.min(SAMPLE, group.size());
    double needed = n * enough - ROUNDING;
    double[] most = new double[n];
    double open = 0;
    for (int i = 0; i < n; i++) {
      most[i] = matcher.most(group.get(i * group.size() / n), frame);
      open += most[i];
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      if (sum + open < needed) {
        return Double.NEGATIVE_INFINITY;
      }
      sum += matcher.score(group.get(i * group.size() / n), frame);
      open -= most[i];
    }
    return sum / n;
  }
}
