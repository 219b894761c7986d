package parallax.alignment.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.model.ClaimKind;

/**
 * Uses of forms that stand for one thing.
 *
 * @param kind name or term
 * @param mentions the uses, source by source in the order of the texts
 */
record Cluster(ClaimKind kind, List<Mention> mentions) {

  Cluster {
    mentions = List.copyOf(mentions);
  }

  /** Tells whether at least two sources differ in the forms that they use. */
  boolean differs() {
    Map<Integer, Set<String>> forms = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      forms.computeIfAbsent(mention.source(), s -> new LinkedHashSet<>()).add(mention.key());
    }
    return forms.size() > 1 && new LinkedHashSet<>(forms.values()).size() > 1;
  }

  /** Returns the form that most sources use, of these the most frequent, then of fewest words. */
  String commonest() {
    Map<String, Set<Integer>> sources = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    boolean named = mentions.stream().anyMatch(mention -> !mention.isDefinite());
    for (Mention mention : mentions) {
      if (named && mention.isDefinite()) {
        continue; // "the president" says less than a name
      }
      String key = mention.key();
      sources.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(mention.source());
      if (counts.merge(key, 1, Integer::sum) == 1) {
        shown.put(key, mention.form());
      }
    }
    String best = "";
    for (String key : sources.keySet()) {
      if (best.isEmpty() || isBefore(key, best, sources, counts)) {
        best = key;
      }
    }
    return shown.getOrDefault(best, "");
  }

  private static int words(String form) {
    return form.split(" ").length;
  }

  private static boolean isBefore(
      String one, String other, Map<String, Set<Integer>> sources, Map<String, Integer> counts) {
    int bySources = sources.get(one).size() - sources.get(other).size();
    if (bySources != 0) {
      return bySources > 0;
    }
    int byCount = counts.get(one) - counts.get(other);
    if (byCount != 0) {
      return byCount > 0;
    }
    return words(one) < words(other); // not the letters: a longer name is no worse than another
  }
}
