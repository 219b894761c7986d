package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of several words by their last word and by their first. */
final class FullNames {
  private final Map<String, List<String>> byLast = new HashMap<>();
  private final Map<String, List<String>> byFirst = new HashMap<>();

  FullNames(Collection<String> names) {
    for (String name : names) {
      int space = name.indexOf(' ');
      if (space >= 0) {
        add(byLast, name.substring(name.lastIndexOf(' ') + 1), name);
        add(byFirst, name.substring(0, space), name);
      }
    }
  }

  private static void add(Map<String, List<String>> names, String key, String name) {
    names.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
  }

  /**
   * Returns the name that ends in a word, or else, as with peoples who put the family's name first,
   * that starts with it; of several the most frequent, then the first; null if there is none.
   */
  @Nullable String of(String word, Map<String, Integer> counts) {
    String last = mostNamed(byLast.getOrDefault(word, List.of()), counts);
    return last == null ? mostNamed(byFirst.getOrDefault(word, List.of()), counts) : last;
  }

  private static @Nullable String mostNamed(List<String> names, Map<String, Integer> counts) {
    String most = null;
    int count = 0;
    for (String name : names) {
      int own = counts.getOrDefault(name, 0);
      if (most == null || own > count) {
        most = name;
        count = own;
      }
    }
    return most;
  }
}
