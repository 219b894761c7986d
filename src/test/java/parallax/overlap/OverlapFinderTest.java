package parallax.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parallax.model.ClaimKind;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Overlap;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Status;

class OverlapFinderTest {
  private static final String COPIED =
      "the harbour office closed both piers before noon and sent the crews home without pay until"
          + " the owners return to the table";

  private static Source source(String id, String text, boolean digest) {
    Metadata metadata = new Metadata(null, null, null, null, null, null, null, null, digest);
    return new Source(
        id,
        id + ".txt",
        new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8"),
        metadata,
        text,
        List.of(),
        List.of());
  }

  private static List<String> shared(Source a, Source b) {
    return OverlapFinder.find(List.of(a, b)).stream()
        .flatMap(o -> List.of(o.a().span().of(a.text()), o.b().span().of(b.text())).stream())
        .toList();
  }

  @Test
  void findsCopiedWordsInOtherSurroundings() {
    Source a = source("s1", "On Monday " + COPIED + ", a clerk told us.", false);
    Source b = source("s2", "Passengers waited. Later " + COPIED + "? Nobody knew.", false);
    assertEquals(List.of(COPIED, COPIED), shared(a, b));
  }

  @Test
  void goesOnOverWordsThatWereChangedPutInOrLeftOut() {
    String edited =
        COPIED
            .replace("noon and sent", "noon and then sent")
            .replace("without pay until", "unpaid until");
    Source a = source("s1", COPIED, false);
    Source b = source("s2", "So " + edited + " again", false);
    assertEquals(List.of(COPIED, edited), shared(a, b));
  }

  @Test
  void leavesDigestsOut() {
    assertEquals(
        List.<Overlap>of(),
        OverlapFinder.find(List.of(source("s1", COPIED, true), source("s2", COPIED, false))));
  }

  @Test
  void sourcesThatShareTheirWordingCountAsOneOrigin() {
    List<Source> sources =
        List.of(
            source("s1", COPIED, false),
            source("s2", COPIED + " soon", false),
            source("s3", "Nothing of the kind stands here at all, we dare say.", false));
    Origins origins = Origins.of(sources, OverlapFinder.find(sources));
    Row row =
        new Row(
            "r1",
            "piers closed",
            ClaimKind.QUANTITY,
            Status.AGREE,
            List.of(),
            null,
            3,
            Map.of("s1", List.of("c1"), "s2", List.of("c2"), "s3", List.of("c3")),
            Map.of());
    assertEquals(2, origins.counted(row).origins());
  }
}
