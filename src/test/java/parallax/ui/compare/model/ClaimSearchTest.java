package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Claim;
import parallax.model.Comparison;

class ClaimSearchTest {
  private final Comparison strike = SampleComparison.of(3);
  private final ClaimSearch search = new ClaimSearch(new ComparisonIndex(strike));

  private List<String> claimsWith(String words) {
    return strike.claims().stream()
        .filter(claim -> search.isIn(claim, ClaimSearch.plain(words)))
        .map(this::words)
        .distinct()
        .toList();
  }

  private String words(Claim claim) {
    return strike.sources().stream()
        .filter(source -> source.id().equals(claim.source()))
        .map(source -> claim.span().of(source.text()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wordsAreFoundInLettersOfEitherCase() {
    assertEquals(List.of("About 4,200 passengers"), claimsWith("ABOUT 4,200"));
  }

  @Test
  void wordsBesideAClaimAreNotItsOwn() {
    assertEquals(List.of(), claimsWith("about 4,200 passengers w"));
  }
}
