package parallax.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parallax.model.Overlap;
import parallax.model.Source;
import parallax.work.Cancellation;

class OverlapFinderTest {
  private static final String COPIED =
      "the harbour office closed both piers before noon and sent the crews home without pay until"
          + " the owners return to the table";

  private static List<String> shared(Source a, Source b) {
    return new OverlapFinder()
        .find(List.of(a, b), new Cancellation()).stream()
            .flatMap(o -> List.of(o.a().span().of(a.text()), o.b().span().of(b.text())).stream())
            .toList();
  }

  @Test
  void findsCopiedWordsInOtherSurroundings() {
    Source a = Sources.of("s1", "On Monday " + COPIED + ", a clerk told us.");
    Source b = Sources.of("s2", "Passengers waited. Later " + COPIED + "? Nobody knew.");
    assertEquals(List.of(COPIED, COPIED), shared(a, b));
  }

  @Test
  void goesOnOverWordsThatWereChangedPutInOrLeftOut() {
    String edited =
        COPIED
            .replace("noon and sent", "noon and then sent")
            .replace("without pay until", "unpaid until");
    Source a = Sources.of("s1", COPIED);
    Source b = Sources.of("s2", "So " + edited + " again");
    assertEquals(List.of(COPIED, edited), shared(a, b));
  }

  @Test
  void leavesDigestsOut() {
    assertEquals(
        List.<Overlap>of(),
        new OverlapFinder()
            .find(
                List.of(Sources.of("s1", COPIED, true), Sources.of("s2", COPIED)),
                new Cancellation()));
  }

  /** A text of a few sentences, most of which stand in other texts, too, some of them changed. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int sentence = random.nextInt(8);
      for (int word = 0; word < 14; word++) {
        boolean changed = random.nextInt(12) == 0;
        text.append(changed ? "x" + random.nextInt(90) : "w" + sentence + "n" + word).append(' ');
      }
    }
    return text.toString();
  }

  @Test
  void findsWhatOneThatKnowsNothingFindsWhateverItFoundBefore() {
    Random random = new Random(5);
    OverlapFinder finder = new OverlapFinder();
    List<Source> sources = new ArrayList<>();
    for (int round = 0; round < 60; round++) {
      switch (random.nextInt(5)) {
        case 0 -> Collections.shuffle(sources, random);
        case 1 -> sources.subList(sources.size() / 2, sources.size()).clear();
        case 2 -> sources.addAll(sources.subList(0, sources.size() / 3));
        default -> {
          for (int i = random.nextInt(40); i >= 0; i--) {
            sources.add(Sources.of("t" + i, text(random)));
          }
        }
      }
      List<Source> named = new ArrayList<>();
      sources.forEach(source -> named.add(source.withId("s" + (named.size() + 1))));
      assertEquals(
          new OverlapFinder().find(named, new Cancellation()),
          finder.find(named, new Cancellation()));
    }
  }
}
