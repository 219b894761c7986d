package parallax.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parallax.model.Overlap;
import parallax.model.Passage;
import parallax.model.Source;
import parallax.work.Cancellation;

/**
 * The passages that each text of a comparison shares with those before it. What an earlier
 * comparison found of two texts is taken over where nothing it hangs on has changed.
 */
final class SharedWording {
  static final SharedWording NONE = new SharedWording(List.of(), Map.of(), new int[0][], List.of());

  /** Words in a seed. */
  private static final int SEED = 5;

  /** So many words in common make a passage. */
  private static final int LEAST = 8;

  private static final int NEW = -1;

  private final List<Words> texts;

  /** The place of each text; that of the first where texts are alike. */
  private final Map<String, Integer> places;

  /** For each text the places of the runs that were common when its turn came. */
  private final int[][] common;

  private final List<Passages> passages;

  private SharedWording(
      List<Words> texts, Map<String, Integer> places, int[][] common, List<Passages> passages) {
    this.texts = texts;
    this.places = places;
    this.common = common;
    this.passages = passages;
  }

  /** Returns the same for other sources. */
  SharedWording of(List<Source> sources, Cancellation cancellation) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] before = new int[sources.size()];
    for (int i = 0; i < before.length; i++) {
      String text = text(sources.get(i));
      numbers.putIfAbsent(text, i);
      before[i] = places.getOrDefault(text, NEW);
    }
    List<Words> words =
        IntStream.range(0, before.length)
            .parallel()
            .mapToObj(i -> before[i] == NEW ? Words.of(text(sources.get(i))) : texts.get(before[i]))
            .toList();
    Search search = new Search(words, before);
    List<Passages> found =
        IntStream.range(0, before.length)
            .parallel()
            .mapToObj(
                source -> {
                  cancellation.throwIfCancelled();
                  return search.sharedWithEarlier(source);
                })
            .toList();
    return new SharedWording(words, numbers, search.common, found);
  }

  /** The wording of a digest is not the outlet's. */
  private static String text(Source source) {
    return source.metadata().digest() ? "" : source.text();
  }

  /** Returns the passages, in the order of the sources and of their texts. */
  List<Overlap> overlaps(List<Source> sources) {
    return IntStream.range(0, sources.size())
        .parallel()
        .boxed()
        .flatMap(earlier -> overlaps(sources, earlier).stream())
        .toList();
  }

  private List<Overlap> overlaps(List<Source> sources, int earlier) {
    List<Overlap> overlaps = new ArrayList<>();
    for (int source = earlier + 1; source < passages.size(); source++) {
      Passages shared = passages.get(source);
      int end = shared.first(earlier + 1);
      for (int i = shared.first(earlier); i < end; i++) {
        Match match = shared.get(i).match();
        overlaps.add(
            new Overlap(
                new Passage(
                    sources.get(earlier).id(),
                    texts.get(earlier).span(match.a(), match.aEnd() - 1)),
                new Passage(
                    sources.get(source).id(), texts.get(source).span(match.b(), match.bEnd() - 1)),
                match.similarity()));
      }
    }
    return overlaps;
  }

  /** Holds texts against each other. */
  private final class Search {
    private final int[][] words;
    private final SeedIndex seeds;
    private final int[][] common;

    /** The place of each text in the comparison before. */
    private final int[] before;

    /** Tells which texts are indexed as they were. */
    private final boolean[] same;

    Search(List<Words> texts, int[] before) {
      this.before = before;
      this.words = new int[before.length][];
      this.common = new int[before.length][];
      this.same = new boolean[before.length];
      this.seeds = new SeedIndex(before.length);
      Vocabulary vocabulary = new Vocabulary();
      for (int source = 0; source < before.length; source++) {
        words[source] = texts.get(source).numbers(vocabulary);
        common[source] = index(source);
        same[source] =
            before[source] != NEW
                && Arrays.equals(common[source], SharedWording.this.common[before[source]]);
      }
    }

    /** Returns the places of the runs that are too common to be indexed. */
    private int[] index(int source) {
      IntStream.Builder refused = IntStream.builder();
      for (int at = 0; at + SEED <= words[source].length; at++) {
        if (!seeds.add(hash(words[source], at), source, at)) {
          refused.add(at);
        }
      }
      return refused.build().toArray();
    }

    Passages sharedWithEarlier(int source) {
      boolean moved = false;
      boolean missing = false;
      boolean[] known = new boolean[source];
      for (int earlier = 0; earlier < source; earlier++) {
        known[earlier] = same[earlier] && before[earlier] < before[source];
        missing |= !known[earlier];
        moved |= before[earlier] != earlier;
      }
      int then = before[source];
      if (!missing && !moved && then == source) {
        return passages.get(then);
      }
      List<Passages.Shared> shared = new ArrayList<>();
      for (int earlier = 0; earlier < source; earlier++) {
        if (known[earlier]) {
          Passages old = passages.get(then);
          int end = old.first(before[earlier] + 1);
          for (int i = old.first(before[earlier]); i < end; i++) {
            shared.add(new Passages.Shared(earlier, old.get(i).match()));
          }
        }
      }
      if (missing) {
        find(source, known, shared);
      }
      return Passages.of(shared);
    }

    /** Adds what a text shares with the earlier texts of which that is not known. */
    private void find(int source, boolean[] known, List<Passages.Shared> found) {
      Extension extension = new Extension();
      int[] own = words[source];
      int[] reached = new int[source];
      for (int at = 0; at + SEED <= own.length; at++) {
        for (int place = seeds.last(hash(own, at)); place >= 0; place = seeds.before(place)) {
          int earlier = seeds.source(place);
          if (earlier >= source || known[earlier] || at < reached[earlier]) {
            continue;
          }
          int[] other = words[earlier];
          int there = seeds.word(place);
          // two runs with one hash may still differ
          if (Arrays.equals(other, there, there + SEED, own, at, at + SEED)) {
            Match match = extension.extend(other, own, there, at, SEED);
            if (match.same() >= LEAST) {
              reached[earlier] = match.bEnd();
              found.add(new Passages.Shared(earlier, match));
            }
          }
        }
      }
    }

    private static long hash(int[] words, int from) {
      long hash = 1125899906842597L;
      for (int i = from; i < from + SEED; i++) {
        hash = 1000003 * hash + words[i];
      }
      return hash;
    }
  }
}
