package parallax.overlap;

/** Disjoint sets of numbers, joined two by two. */
final class Components {
  private final int[] parents;

  /** Creates a set for each number below a bound. */
  Components(int bound) {
    parents = new int[bound];
    for (int i = 0; i < bound; i++) {
      parents[i] = i;
    }
  }

  void join(int a, int b) {
    parents[root(a)] = root(b);
  }

  /** Returns the number that stands for all that were joined with this one. */
  int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
