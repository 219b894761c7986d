package parallax.overlap;

import java.util.Arrays;

/**
 * Extends a seed in both directions over words that were changed, put in or left out: an alignment
 * in a narrow band that is given up once its score has dropped too far below the best one, as in
 * BLAST (Altschul et al., "Gapped BLAST and PSI-BLAST", 1997). The best place is where it ends.
 */
final class Extension {
  private static final int AGREES = 10;

  /** A word that differs costs less than one that agrees brings: an edit at the edge is kept. */
  private static final int DIFFERS = 9;

  /** So far below the best score an alignment may sink: some six words that differ in a row. */
  private static final int DROP = 60;

  private static final int BAND = DROP / DIFFERS;
  private static final int WIDTH = 2 * BAND + 1;
  private static final int DEAD = Integer.MIN_VALUE / 2;

  private int[] scores = new int[WIDTH];
  private int[] agreed = new int[WIDTH];
  private int[] nextScores = new int[WIDTH];
  private int[] nextAgreed = new int[WIDTH];

  /** How far one direction reaches: words passed in either text, and how many agreed. */
  private record Reach(int a, int b, int same) {}

  /**
   * Extends a seed of two texts, given as numbers of words.
   *
   * @param a where the seed starts in the one text
   * @param b where it starts in the other
   */
  Match extend(int[] one, int[] other, int a, int b, int length) {
    Reach forward = reach(one, other, a + length, b + length, 1);
    Reach back = reach(one, other, a - 1, b - 1, -1);
    return new Match(
        a - back.a(),
        a + length + forward.a(),
        b - back.b(),
        b + length + forward.b(),
        length + forward.same() + back.same());
  }

  /**
   * Aligns what stands beyond a seed. Row i holds the scores of i words of the one text with i -
   * BAND to i + BAND words of the other.
   */
  private Reach reach(int[] words, int[] others, int a, int b, int step) {
    int straight = 0;
    while (agree(words, a + straight * step, others, b + straight * step)) {
      straight++;
    }
    int bestA = straight;
    int bestB = straight;
    int bestAgreed = straight;
    int bestScore = straight * AGREES;
    Arrays.fill(scores, DEAD);
    for (int k = BAND; k < WIDTH; k++) {
      scores[k] = bestScore - (k - BAND) * DIFFERS;
      agreed[k] = straight;
    }
    int low = BAND;
    int high = WIDTH - 1;
    for (int i = straight; low <= high && has(words, a + i * step); i++) {
      int word = words[a + i * step];
      int first = Math.max(0, low - 1);
      int last = high;
      low = WIDTH;
      high = -1;
      Arrays.fill(nextScores, DEAD);
      int leftScore = DEAD;
      int leftAgreed = 0;
      // Beyond the last living cell of the row before, cells live on by the one to their left.
      for (int k = first; k < WIDTH && (k <= last || high == k - 1); k++) {
        int j = i + 1 + k - BAND;
        int at = b + (j - 1) * step;
        boolean inside = has(others, at);
        boolean agree = j > 0 && inside && others[at] == word;
        // The best way into the cell: both texts go on by a word, or one of them alone.
        int score = scores[k] + (agree ? AGREES : -DIFFERS);
        int same = agreed[k] + (agree ? 1 : 0);
        if (k + 1 < WIDTH && scores[k + 1] - DIFFERS > score) {
          score = scores[k + 1] - DIFFERS;
          same = agreed[k + 1];
        }
        if (leftScore - DIFFERS > score) {
          score = leftScore - DIFFERS;
          same = leftAgreed;
        }
        if (j < 0 || j > 0 && !inside || score < bestScore - DROP) {
          leftScore = DEAD;
          continue;
        }
        nextScores[k] = score;
        nextAgreed[k] = same;
        leftScore = score;
        leftAgreed = same;
        low = Math.min(low, k);
        high = k;
        if (score > bestScore) {
          bestScore = score;
          bestA = i + 1;
          bestB = j;
          bestAgreed = same;
        }
      }
      swap();
    }
    return new Reach(bestA, bestB, bestAgreed);
  }

  private void swap() {
    int[] kept = scores;
    scores = nextScores;
    nextScores = kept;
    kept = agreed;
    agreed = nextAgreed;
    nextAgreed = kept;
  }

  private static boolean has(int[] words, int at) {
    return at >= 0 && at < words.length;
  }

  private static boolean agree(int[] words, int a, int[] others, int b) {
    return has(words, a) && has(others, b) && words[a] == others[b];
  }
}
