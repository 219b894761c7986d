package parallax.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parallax.model.Attribution;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Row;
import parallax.model.Source;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Status;
import parallax.work.Cancellation;

class OriginsTest {
  private static final String COPIED =
      "The harbour office sent 300 workers home before noon without pay.";

  private static final String OWN =
      " Nobody at the gate could say for how long. A baker from the next street had brought bread"
          + " for the night shift and took it back again, grumbling about the price of flour.";

  private static final String OTHER =
      " Ships lay idle on both sides of the canal, their cranes folded. In the bars along the quay"
          + " the talk was of little else, and of a strike that had lasted a whole winter.";

  /** Returns how many origins a row has that holds the claim about the 300 of each text. */
  private static int origins(String... texts) {
    List<Source> sources =
        IntStream.range(0, texts.length).mapToObj(i -> Sources.of("s" + i, texts[i])).toList();
    List<Claim> claims = sources.stream().map(OriginsTest::claim).toList();
    Map<String, List<String>> cells = new LinkedHashMap<>();
    claims.forEach(claim -> cells.put(claim.source(), List.of(claim.id())));
    Row row =
        new Row(
            "r1",
            "workers sent home",
            ClaimKind.REPORT,
            Status.AGREE,
            List.of(),
            null,
            0,
            cells,
            Map.of());
    return Origins.counted(
            sources, new OverlapFinder().find(sources, new Cancellation()), claims, List.of(row))
        .getFirst()
        .origins();
  }

  private static Claim claim(Source source) {
    int at = source.text().indexOf("300");
    return new Claim(
        source.id() + "-c1",
        source.id(),
        new Span(at, at + "300".length()),
        new Span(0, source.text().length()),
        new Speech(false),
        Attribution.OUTLET,
        1);
  }

  @Test
  void sourcesThatShareMostOfTheirWordingAreOneOrigin() {
    assertEquals(2, origins(COPIED, COPIED + " So it was.", "Others count 300 people." + OTHER));
  }

  @Test
  void claimsInOneSharedPassageAreOneOrigin() {
    assertEquals(1, origins(COPIED + OWN, COPIED + OTHER));
  }

  @Test
  void claimsOutsideASharedPassageKeepTheirOrigins() {
    assertEquals(2, origins("We saw 300 leave. " + COPIED + OWN, COPIED + OTHER));
  }
}
