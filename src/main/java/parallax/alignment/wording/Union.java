package parallax.alignment.wording;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which things are known to be one, by pairs that were joined. */
final class Union<T> {
  private final Map<T, T> parents = new LinkedHashMap<>();

  /** Makes two things, and all joined to either, one; the first one's root stays. */
  void join(T one, T other) {
    T a = root(one);
    T b = root(other);
    if (!a.equals(b)) {
      parents.put(b, a);
    }
  }

  /** Returns the thing that stands for all that are one with this. */
  T root(T thing) {
    T root = thing;
    T parent = parents.get(root);
    while (parent != null) {
      root = parent;
      parent = parents.get(root);
    }
    if (!root.equals(thing)) {
      parents.put(thing, root);
    }
    return root;
  }
}
