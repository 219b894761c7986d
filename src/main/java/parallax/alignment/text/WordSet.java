package parallax.alignment.text;

import java.util.Arrays;

/** The content words of a stretch of text, as sorted numbers of a {@link Vocabulary}. */
public final class WordSet {
  /** No words. */
  public static final WordSet EMPTY = new WordSet(new int[0]);

  private final int[] ids;

  /** The summed weight of the words, kept once it was asked for. */
  private double weight = Double.NaN;

  /** A bit for each word: sets without a common bit have no word in common. */
  private final long bits;

  private WordSet(int[] ids) {
    this.ids = ids;
    long all = 0;
    for (int id : ids) {
      all |= 1L << id;
    }
    this.bits = all;
  }

  /** Returns the numbers, sorted, each once; not to be changed. */
  public int[] ids() {
    return ids;
  }

  /** Returns the summed weight of the words, by the vocabulary that numbered them. */
  double weight(Vocabulary vocabulary) {
    if (Double.isNaN(weight)) {
      double sum = 0;
      for (int id : ids) {
        sum += vocabulary.weight(id);
      }
      weight = sum;
    }
    return weight;
  }

  /** Tells whether a word is in the set. */
  boolean contains(int id) {
    return Arrays.binarySearch(ids, id) >= 0;
  }

  /** Tells whether there is no word. */
  public boolean isEmpty() {
    return ids.length == 0;
  }

  /** Returns the words of both. */
  public WordSet union(WordSet other) {
    int[] all = Arrays.copyOf(ids, ids.length + other.ids.length);
    System.arraycopy(other.ids, 0, all, ids.length, other.ids.length);
    return of(all);
  }

  /** Returns the words that are not in the other set. */
  public WordSet without(WordSet other) {
    return only(other, false);
  }

  /** Returns the words that are in both. */
  public WordSet shared(WordSet other) {
    return only(other, true);
  }

  /** Tells whether the two are seen at once to have no word in common; they may have none else. */
  public boolean isApart(WordSet other) {
    return (bits & other.bits) == 0;
  }

  /** Tells whether the two have so many words in common, one or more. */
  public boolean shares(WordSet other, int enough) {
    if (isApart(other)) {
      return false;
    }
    int i = 0;
    int j = 0;
    int n = 0;
    while (n < enough && i < ids.length && j < other.ids.length) {
      int left = ids[i];
      int right = other.ids[j];
      n += left == right ? 1 : 0;
      i += left <= right ? 1 : 0;
      j += left >= right ? 1 : 0;
    }
    return n >= enough;
  }

  /** Tells whether the two have a word in common. */
  public boolean meets(WordSet other) {
    if (isApart(other)) {
      return false;
    }
    for (int id : ids) {
      if (other.contains(id)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether both have words, and none in common. */
  public boolean excludes(WordSet other) {
    return !isEmpty() && !other.isEmpty() && !meets(other);
  }

  private WordSet only(WordSet other, boolean held) {
    int[] kept = new int[ids.length];
    int n = 0;
    for (int id : ids) {
      if (other.contains(id) == held) {
        kept[n++] = id;
      }
    }
    return new WordSet(Arrays.copyOf(kept, n));
  }

  /** Makes a set of numbers in any order; the array is the set's from here on. */
  public static WordSet of(int[] unsorted) {
    Arrays.sort(unsorted);
    int n = 0;
    for (int i = 0; i < unsorted.length; i++) {
      if (i == 0 || unsorted[i] != unsorted[i - 1]) {
        unsorted[n++] = unsorted[i];
      }
    }
    return new WordSet(Arrays.copyOf(unsorted, n));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordSet that && Arrays.equals(ids, that.ids);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ids);
  }

  @Override
  public String toString() {
    return Arrays.toString(ids);
  }
}
