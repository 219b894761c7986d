package parallax.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.model.Overlap;
import parallax.model.Passage;
import parallax.model.Source;

/**
 * Finds wording that sources share: an index of runs of eight words gives the seeds, which are
 * extended word by word, also over a few words that differ. Digests are left out: their wording is
 * not the outlet's.
 */
public final class OverlapFinder {
  /** Words in a seed. */
  private static final int SEED = 8;

  /** A run that stands in more places is a phrase of the trade, not reuse. */
  private static final int COMMON = 50;

  private final List<Words> texts = new ArrayList<>();
  private final Map<Long, List<Place>> seeds = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  private OverlapFinder() {}

  private record Place(int source, int word) {}

  private record Found(int one, int other, Match match) {}

  /** Returns the shared passages, in the order of the sources and of their texts. */
  public static List<Overlap> find(List<Source> sources) {
    OverlapFinder finder = new OverlapFinder();
    for (Source source : sources) {
      finder.add(source.metadata().digest() ? Words.NONE : Words.of(source.text()));
    }
    finder.found.sort(
        Comparator.comparingInt(Found::one)
            .thenComparingInt(Found::other)
            .thenComparingInt(overlap -> overlap.match().a()));
    return finder.found.stream().map(overlap -> finder.overlap(sources, overlap)).toList();
  }

  private void add(Words words) {
    int source = texts.size();
    texts.add(words);
    Map<Integer, Integer> reached = new HashMap<>();
    for (int at = 0; at + SEED <= words.size(); at++) {
      List<Place> places = seeds.computeIfAbsent(words.hash(at, SEED), _ -> new ArrayList<>());
      for (Place place : places) {
        boolean fresh = at >= reached.getOrDefault(place.source(), 0);
        if (place.source() != source && fresh && agree(place, words, at)) {
          Match match =
              new Extension(texts.get(place.source()), words).extend(place.word(), at, SEED);
          reached.put(place.source(), match.bEnd());
          found.add(new Found(place.source(), source, match));
        }
      }
      if (places.size() < COMMON) {
        places.add(new Place(source, at));
      }
    }
  }

  /** Two runs with one hash may still differ. */
  private boolean agree(Place place, Words words, int at) {
    Words earlier = texts.get(place.source());
    for (int k = 0; k < SEED; k++) {
      if (!earlier.word(place.word() + k).equals(words.word(at + k))) {
        return false;
      }
    }
    return true;
  }

  private Overlap overlap(List<Source> sources, Found overlap) {
    Match match = overlap.match();
    return new Overlap(
        new Passage(
            sources.get(overlap.one()).id(),
            texts.get(overlap.one()).span(match.a(), match.aEnd() - 1)),
        new Passage(
            sources.get(overlap.other()).id(),
            texts.get(overlap.other()).span(match.b(), match.bEnd() - 1)),
        match.similarity());
  }
}
