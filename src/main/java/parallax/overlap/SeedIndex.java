package parallax.overlap;

import java.util.Arrays;

/**
 * Where each run of words stands: places are added one by one, and those with the same run are
 * walked from the last to the first. Nothing but numbers is kept, 28 bytes a place.
 */
final class SeedIndex {
  /** A run that stands in more places is a phrase of the trade, not reuse. */
  private static final int COMMON = 50;

  /**
   * Among more sources than this a passage that all share is held against fewer, the first that
   * have it: the work grows with the number of sources, not with its square.
   */
  private static final int MANY_SOURCES = 100;

  private static final int LEAST = 4;

  private static final int NONE = -1;

  private int[] heads = new int[1 << 10];
  private long[] hashes = new long[1 << 10];
  private int[] sources = new int[1 << 10];
  private int[] words = new int[1 << 10];
  private int[] before = new int[1 << 10];

  /** How many places have the same hash, up to this one. */
  private int[] counts = new int[1 << 10];

  private final int most;
  private int size;

  SeedIndex(int sourceCount) {
    most = Math.clamp((long) COMMON * MANY_SOURCES / Math.max(1, sourceCount), LEAST, COMMON);
    Arrays.fill(heads, NONE);
  }

  /** Returns the last place added with this hash; negative if there is none. */
  int last(long hash) {
    int at = heads[slot(hash)];
    while (at >= 0 && hashes[at] != hash) {
      at = before[at];
    }
    return at;
  }

  /** Returns the place with the same hash that was added before; negative if there is none. */
  int before(int place) {
    int at = before[place];
    while (at >= 0 && hashes[at] != hashes[place]) {
      at = before[at];
    }
    return at;
  }

  int source(int place) {
    return sources[place];
  }

  int word(int place) {
    return words[place];
  }

  /** Adds a place unless its run is common; tells whether it was added. */
  boolean add(long hash, int source, int word) {
    int last = last(hash);
    int same = last < 0 ? 0 : counts[last];
    if (same >= most) {
      return false;
    }
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = hash;
    sources[size] = source;
    words[size] = word;
    counts[size] = same + 1;
    link(size);
    size++;
    return true;
  }

  private void link(int place) {
    int slot = slot(hashes[place]);
    before[place] = heads[slot];
    heads[slot] = place;
  }

  private void grow() {
    int larger = 2 * size;
    hashes = Arrays.copyOf(hashes, larger);
    sources = Arrays.copyOf(sources, larger);
    words = Arrays.copyOf(words, larger);
    before = Arrays.copyOf(before, larger);
    counts = Arrays.copyOf(counts, larger);
    heads = new int[larger];
    Arrays.fill(heads, NONE);
    for (int place = 0; place < size; place++) {
      link(place);
    }
  }

  private int slot(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (heads.length - 1);
  }
}
