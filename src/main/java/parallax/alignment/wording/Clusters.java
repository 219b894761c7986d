package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.ClaimKind;

/** Mentions gathered under keys, in the order in which the keys were first met. */
final class Clusters {
  private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "and", "'s");

  private final ClaimKind kind;
  private final Map<String, List<Mention>> byKey = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> words = new LinkedHashMap<>();

  Clusters(ClaimKind kind) {
    this.kind = kind;
  }

  void add(String key, Mention mention) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    for (String word : mention.key().split(" ")) {
      if (!EMPTY_WORDS.contains(word)) {
        words.computeIfAbsent(word, w -> new LinkedHashMap<>()).merge(key, 1, Integer::sum);
      }
    }
  }

  boolean isEmpty(String key) {
    return !byKey.containsKey(key);
  }

  /** Returns the key whose mentions share most words with a mention, null if none shares two. */
  @Nullable String closest(Mention mention) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (String word : mention.key().split(" ")) {
      words
          .getOrDefault(word, Map.of())
          .keySet()
          .forEach(key -> shared.merge(key, 1, Integer::sum));
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : shared.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  List<Cluster> list() {
    return byKey.values().stream().map(mentions -> new Cluster(kind, mentions)).toList();
  }
}
