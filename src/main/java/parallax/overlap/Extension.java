package parallax.overlap;

/**
 * Extends a seed in both directions, over at most a few words that were changed, put in or left
 * out, as long as enough words agree behind them.
 */
final class Extension {
  /** So many words may differ at one place … */
  private static final int GAP = 3;

  /** … if so many agree behind it. */
  private static final int RESUME = 3;

  private final Words one;
  private final Words other;

  Extension(Words one, Words other) {
    this.one = one;
    this.other = other;
  }

  /** How far one direction reaches: words passed in either text, and how many agreed. */
  private record Reach(int a, int b, int same) {}

  Match extend(int a, int b, int length) {
    Reach forward = reach(a + length, b + length, 1);
    Reach back = reach(a - 1, b - 1, -1);
    return new Match(
        a - back.a(),
        a + length + forward.a(),
        b - back.b(),
        b + length + forward.b(),
        length + forward.same() + back.same());
  }

  private Reach reach(int a, int b, int step) {
    int i = 0;
    int j = 0;
    int same = 0;
    while (true) {
      if (agree(a + i * step, b + j * step)) {
        i++;
        j++;
        same++;
        continue;
      }
      int[] jump = jump(a + i * step, b + j * step, step);
      if (jump.length == 0) {
        return new Reach(i, j, same);
      }
      i += jump[0];
      j += jump[1];
    }
  }

  /** Returns how many words to pass over in either text, the fewest first; empty if none serve. */
  private int[] jump(int a, int b, int step) {
    for (int sum = 1; sum <= 2 * GAP; sum++) {
      for (int i = Math.max(0, sum - GAP); i <= Math.min(GAP, sum); i++) {
        int j = sum - i;
        if (resumes(a + i * step, b + j * step, step)) {
          return new int[] {i, j};
        }
      }
    }
    return new int[0];
  }

  private boolean resumes(int a, int b, int step) {
    for (int k = 0; k < RESUME; k++) {
      if (!agree(a + k * step, b + k * step)) {
        return false;
      }
    }
    return true;
  }

  private boolean agree(int a, int b) {
    return one.has(a) && other.has(b) && one.word(a).equals(other.word(b));
  }
}
