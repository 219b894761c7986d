package parallax.overlap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.model.Overlap;
import parallax.model.Source;
import parallax.model.Span;
import parallax.work.Cancellation;

/**
 * Plants passages of one text in others and edits one word in ten on the way: changes it, drops it
 * or puts one in. The finder must mark the copied words and no others.
 */
class PlantedCopiesTest {
  private static final double LEAST = 0.98;
  private static final int PAIRS = 60;
  private static final int TEXT = 600;
  private static final int EDIT_ONE_IN = 10;

  /** Words as news has them: half of a text are a few little words that stand everywhere. */
  private static final List<String> LITTLE =
      List.of(
          "the", "of", "to", "and", "in", "a", "on", "for", "that", "was", "by", "with", "at",
          "its", "from", "were", "had", "after", "who", "said");

  private static final int VOCABULARY = 4000;

  private final List<String> words = new ArrayList<>();
  private final BitSet planted = new BitSet();

  @ParameterizedTest
  @ValueSource(ints = {25, 40, 80, 200})
  void marksTheCopiedWordsAndNoOthers(int length) {
    int right = 0;
    int marked = 0;
    int copied = 0;
    for (int seed = 0; seed < PAIRS; seed++) {
      Random random = new Random(1000L * length + seed);
      List<String> original = invented(random, TEXT);
      plant(original.subList(200, 200 + length), random);
      BitSet found = found(String.join(" ", original), String.join(" ", words));
      marked += found.cardinality();
      copied += planted.cardinality();
      found.and(planted);
      right += found.cardinality();
    }
    double recall = (double) right / copied;
    double precision = (double) right / marked;
    assertAll(
        () -> assertTrue(recall >= LEAST, () -> "recall " + recall),
        () -> assertTrue(precision >= LEAST, () -> "precision " + precision));
  }

  /** Makes the second text: new words, and the passage with its edits among them. */
  private void plant(List<String> passage, Random random) {
    words.clear();
    planted.clear();
    words.addAll(invented(random, 150));
    for (String word : passage) {
      if (random.nextInt(EDIT_ONE_IN) > 0) {
        copy(word);
      } else {
        switch (random.nextInt(3)) {
          case 0 -> copy(invented(random));
          case 1 -> {
            copy(invented(random));
            copy(word);
          }
          default -> {
            // left out
          }
        }
      }
    }
    words.addAll(invented(random, TEXT - words.size()));
  }

  private void copy(String word) {
    planted.set(words.size());
    words.add(word);
  }

  private static List<String> invented(Random random, int count) {
    List<String> invented = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      invented.add(invented(random));
    }
    return invented;
  }

  private static String invented(Random random) {
    return random.nextBoolean()
        ? LITTLE.get(random.nextInt(LITTLE.size()))
        : "w" + Integer.toString(random.nextInt(VOCABULARY), Character.MAX_RADIX) + "x";
  }

  /** Returns which words of the second text are marked as shared. */
  private static BitSet found(String one, String other) {
    List<Source> sources = List.of(Sources.of("s1", one), Sources.of("s2", other));
    BitSet found = new BitSet();
    for (Overlap overlap : new OverlapFinder().find(sources, new Cancellation())) {
      Span span = overlap.b().span();
      int word = 0;
      for (int at = 0; at < other.length(); at = other.indexOf(' ', at) + 1) {
        found.set(word, found.get(word) || at >= span.start() && at < span.end());
        word++;
        if (other.indexOf(' ', at) < 0) {
          break;
        }
      }
    }
    return found;
  }
}
