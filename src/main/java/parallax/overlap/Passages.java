package parallax.overlap;

import java.util.Comparator;
import java.util.List;

/**
 * What a text shares with texts before it, in the order of those texts and of their words. Nothing
 * but numbers is kept, 24 bytes a passage.
 */
final class Passages {
  private static final Comparator<Passages.Shared> ORDER =
      Comparator.comparingInt(Shared::earlier).thenComparingInt(shared -> shared.match().a());

  /** The fields of a passage: the earlier text, and the match. */
  private static final int FIELDS = 6;

  private final int[] fields;

  private Passages(int[] fields) {
    this.fields = fields;
  }

  /**
   * A passage.
   *
   * @param earlier the place of the earlier text
   * @param match the words in the earlier text and in this one
   */
  record Shared(int earlier, Match match) {}

  /** Takes passages in any order; those that start at one word stay as they come. */
  static Passages of(List<Shared> found) {
    List<Shared> ordered = found.stream().sorted(ORDER).toList();
    int[] fields = new int[FIELDS * ordered.size()];
    int at = 0;
    for (Shared shared : ordered) {
      Match match = shared.match();
      fields[at++] = shared.earlier();
      fields[at++] = match.a();
      fields[at++] = match.aEnd();
      fields[at++] = match.b();
      fields[at++] = match.bEnd();
      fields[at++] = match.same();
    }
    return new Passages(fields);
  }

  int size() {
    return fields.length / FIELDS;
  }

  Shared get(int index) {
    int at = FIELDS * index;
    Match match =
        new Match(fields[at + 1], fields[at + 2], fields[at + 3], fields[at + 4], fields[at + 5]);
    return new Shared(fields[at], match);
  }

  /** Returns the place of the first passage with an earlier text, or with one behind it. */
  int first(int earlier) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fields[FIELDS * middle] < earlier) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
