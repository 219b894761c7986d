package parallax.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Overlap;
import parallax.model.Source;

class OverlapFinderTest {
  private static final String COPIED =
      "the harbour office closed both piers before noon and sent the crews home without pay until"
          + " the owners return to the table";

  private static List<String> shared(Source a, Source b) {
    return OverlapFinder.find(List.of(a, b)).stream()
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
        OverlapFinder.find(List.of(Sources.of("s1", COPIED, true), Sources.of("s2", COPIED))));
  }
}
