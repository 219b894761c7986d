package parallax.overlap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import parallax.model.Claim;
import parallax.model.Span;

/** The claims of all sources by their numbers, found by id and by place. */
final class PlacedClaims {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] starts;
  private final int[] ends;
  private final int[][] bySource;

  /**
   * Numbers the claims.
   *
   * @param claims each source's in the order of the text
   * @param sourceNumber gives the number of a source by its id
   */
  PlacedClaims(List<Claim> claims, int sourceCount, ToIntFunction<String> sourceNumber) {
    this.starts = new int[claims.size()];
    this.ends = new int[claims.size()];
    int[] owners = new int[claims.size()];
    int[] counts = new int[sourceCount];
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      numbers.put(claim.id(), i);
      starts[i] = claim.span().start();
      ends[i] = claim.span().end();
      owners[i] = sourceNumber.applyAsInt(claim.source());
      counts[owners[i]]++;
    }
    this.bySource = new int[sourceCount][];
    for (int source = 0; source < sourceCount; source++) {
      bySource[source] = new int[counts[source]];
    }
    for (int i = claims.size() - 1; i >= 0; i--) {
      bySource[owners[i]][--counts[owners[i]]] = i;
    }
  }

  /** Returns the number of the claim with an id. */
  int find(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("No claim " + id);
    }
    return number;
  }

  /** Returns the numbers of the claims of a source that lie inside a span. */
  int[] inside(int source, Span span) {
    int[] own = bySource[source];
    int low = 0;
    int high = own.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[own[middle]] < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int behind = low;
    while (behind < own.length && starts[own[behind]] < span.end()) {
      behind++;
    }
    int[] found = new int[behind - low];
    int n = 0;
    for (int i = low; i < behind; i++) {
      if (ends[own[i]] <= span.end()) {
        found[n++] = own[i];
      }
    }
    return n == found.length ? found : Arrays.copyOf(found, n);
  }
}
