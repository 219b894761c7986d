package parallax.alignment.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the content words of all sources and weighs them: a word that few sources use says more
 * about what a sentence is about than one that all use.
 */
public final class Vocabulary {
  /** Taken off every weight, so that words that all sources use weigh little. */
  private static final double COMMON = 0.5;

  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final List<Integer> sources = new ArrayList<>();
  private double[] weights = new double[0];

  /** Counts the different words of a source and returns their numbers; sources come in order. */
  int[] count(List<String> words) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      int id = ids.computeIfAbsent(words.get(i), word -> ids.size());
      if (id == sources.size()) {
        sources.add(0);
      }
      sources.set(id, sources.get(id) + 1);
      numbers[i] = id;
    }
    return numbers;
  }

  /** Weighs the words, once all sources are counted. */
  void weigh(int sourceCount) {
    weights = new double[sources.size()];
    for (int id = 0; id < weights.length; id++) {
      weights[id] = StrictMath.log(1 + (double) sourceCount / sources.get(id)) - COMMON;
    }
  }

  /** Returns the set of those words that some source has. */
  public WordSet known(List<String> words) {
    int[] known = new int[words.size()];
    int n = 0;
    for (String word : words) {
      Integer id = ids.get(word);
      if (id != null) {
        known[n++] = id;
      }
    }
    return WordSet.of(Arrays.copyOf(known, n));
  }

  /** Tells whether a set holds a word. */
  public boolean holds(WordSet set, String word) {
    Integer id = ids.get(word);
    return id != null && set.contains(id);
  }

  /** Returns in how many sources a word stands. */
  int sources(int id) {
    return sources.get(id);
  }

  /** Returns the weight of a word. */
  public double weight(int id) {
    return weights[id];
  }

  /** Returns the number of different words. */
  public int size() {
    return weights.length;
  }

  /** Returns the summed weight of a set. */
  public double weight(WordSet set) {
    return set.weight(this);
  }

  /** Returns the summed weight of the words in both sets. */
  public double shared(WordSet a, WordSet b) {
    if (a.isApart(b)) {
      return 0;
    }
    double sum = 0;
    int[] x = a.ids();
    int[] y = b.ids();
    int i = 0;
    int j = 0;
    while (i < x.length && j < y.length) {
      int left = x[i];
      int right = y[j];
      if (left == right) {
        sum += weights[left];
      }
      i += left <= right ? 1 : 0;
      j += left >= right ? 1 : 0;
    }
    return sum;
  }

  /** Returns how like two sets are: 0 with nothing in common, 1 with everything. */
  public double likeness(WordSet a, WordSet b) {
    double shared = shared(a, b);
    return shared == 0 ? 0 : likeness(shared, weight(a), weight(b));
  }

  /** Returns how like two sets are by the summed weight of what they share and their own. */
  public static double likeness(double shared, double a, double b) {
    double lengths = a * b;
    return lengths == 0 ? 0 : shared / StrictMath.sqrt(lengths);
  }

  /** Returns how much of the smaller set is in the larger: 0 nothing, 1 all. */
  public double containment(WordSet a, WordSet b) {
    double shared = shared(a, b);
    return shared == 0 ? 0 : containment(shared, weight(a), weight(b));
  }

  /** Returns how much of the smaller set is in the larger by the same weights. */
  public static double containment(double shared, double a, double b) {
    double smaller = StrictMath.min(a, b);
    return smaller == 0 ? 0 : shared / smaller;
  }
}
