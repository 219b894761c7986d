package parallax.overlap;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of sources, joined two by two. */
final class Components {
  private final Map<String, String> parents = new HashMap<>();

  void join(String a, String b) {
    String one = root(a);
    String other = root(b);
    if (!one.equals(other)) {
      parents.put(one, other);
    }
  }

  /** Returns the source that stands for all that were joined with this one. */
  String root(String source) {
    String at = source;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
