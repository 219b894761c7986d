package parallax.alignment.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds among many groups of claims those that share most traces with a claim. */
public final class GroupIndex {
  /** So many groups are looked at closely. */
  private static final int NEAR = 12;

  /** A figure or a day in common says as much as so many words. */
  private static final int WEIGHT = 4;

  /** A trace that more groups have tells nothing. */
  private static final int COMMON = 256;

  private final Map<Integer, Holders> byTrace = new HashMap<>();
  private int[] shared = new int[64];
  private int size;

  /** The groups that have a trace, in the order in which they got it. */
  private static final class Holders {
    private int[] groups = new int[4];
    private int size;

    void add(int group) {
      for (int i = size - 1; i >= 0; i--) {
        if (groups[i] == group) {
          return;
        }
      }
      if (size <= COMMON) {
        groups = size == groups.length ? Arrays.copyOf(groups, 2 * size) : groups;
        groups[size++] = group;
      }
    }
  }

  /** Returns the numbers of words as traces, with that of a figure or day added. */
  public static int[] with(int[] words, int figure) {
    int[] traces = Arrays.copyOf(words, words.length + WEIGHT);
    Arrays.fill(traces, words.length, traces.length, figure | Integer.MIN_VALUE);
    return traces;
  }

  /** Notes the traces of a group's claim. */
  void add(int group, int[] traces) {
    size = StrictMath.max(size, group + 1);
    for (int trace : traces) {
      byTrace.computeIfAbsent(trace, _ -> new Holders()).add(group);
    }
  }

  /** Returns the groups that share most of these traces, the nearest first. */
  int[] nearest(int[] traces) {
    shared = shared.length < size ? new int[2 * size] : shared;
    Arrays.fill(shared, 0, size, 0);
    for (int trace : traces) {
      Holders holders = byTrace.get(trace);
      if (holders != null && holders.size <= COMMON) {
        for (int i = 0; i < holders.size; i++) {
          shared[holders.groups[i]]++;
        }
      }
    }
    int[] near = new int[NEAR];
    int n = 0;
    for (int group = 0; group < size; group++) {
      if (shared[group] == 0 || n == NEAR && shared[group] <= shared[near[n - 1]]) {
        continue;
      }
      int at = n < NEAR ? n++ : n - 1;
      while (at > 0 && shared[near[at - 1]] < shared[group]) {
        near[at] = near[at - 1];
        at--;
      }
      near[at] = group;
    }
    return Arrays.copyOf(near, n);
  }
}
