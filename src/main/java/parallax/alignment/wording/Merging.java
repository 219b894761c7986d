package parallax.alignment.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parallax.model.Span;

/** Makes clusters of terms one that have a noun of the same place in common. */
final class Merging {
  private record Place(int source, Span noun) {}

  private Merging() {}

  /** Returns the clusters, those that share a noun made one; the first one's kind stays. */
  static List<Cluster> of(List<Cluster> clusters) {
    Union<Integer> same = new Union<>();
    Map<Place, Integer> holders = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (Mention mention : clusters.get(i).mentions()) {
        Integer holder = holders.putIfAbsent(place(mention), i);
        if (holder != null) {
          same.join(holder, i);
        }
      }
    }
    Map<Integer, List<Cluster>> merged = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      merged.computeIfAbsent(same.root(i), root -> new ArrayList<>()).add(clusters.get(i));
    }
    return merged.values().stream().map(Merging::merge).toList();
  }

  private static Place place(Mention mention) {
    return new Place(mention.source(), mention.sentence().tokens().get(mention.last()).span());
  }

  private static Cluster merge(List<Cluster> clusters) {
    if (clusters.size() == 1) {
      return clusters.getFirst();
    }
    Map<Place, Mention> mentions = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      cluster.mentions().forEach(mention -> mentions.putIfAbsent(place(mention), mention));
    }
    return new Cluster(clusters.getFirst().kind(), List.copyOf(mentions.values()));
  }
}
