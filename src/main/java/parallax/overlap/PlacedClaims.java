package parallax.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import parallax.model.Claim;
import parallax.model.Span;

/** The claims of all sources by their numbers, found by id and by place. */
final class PlacedClaims {
  private final List<Claim> claims;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> bySource = new ArrayList<>();

  /**
   * Numbers the claims.
   *
   * @param claims each source's in the order of the text
   * @param sourceNumber gives the number of a source by its id
   */
  PlacedClaims(List<Claim> claims, int sourceCount, ToIntFunction<String> sourceNumber) {
    this.claims = claims;
    for (int i = 0; i < sourceCount; i++) {
      bySource.add(new ArrayList<>());
    }
    for (int i = 0; i < claims.size(); i++) {
      numbers.put(claims.get(i).id(), i);
      bySource.get(sourceNumber.applyAsInt(claims.get(i).source())).add(i);
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
    List<Integer> own = bySource.get(source);
    int low = 0;
    int high = own.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claims.get(own.get(middle)).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int[] found = new int[own.size() - low];
    int n = 0;
    for (int i = low; i < own.size(); i++) {
      Span claim = claims.get(own.get(i)).span();
      if (claim.start() >= span.end()) {
        break;
      }
      if (span.contains(claim)) {
        found[n++] = own.get(i);
      }
    }
    return Arrays.copyOf(found, n);
  }
}
