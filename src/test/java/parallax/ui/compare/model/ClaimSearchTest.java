package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;
import parallax.model.Row;

class ClaimSearchTest {
  private final Comparison strike = SampleComparison.of(3);
  private final ClaimSearch search = new ClaimSearch(new ComparisonIndex(strike));

  private List<String> rowsWith(String words) {
    return strike.rows().stream()
        .filter(row -> search.isIn(row, ClaimSearch.plain(words)))
        .map(Row::id)
        .toList();
  }

  @Test
  void wordsOfAClaimAreFoundInLettersOfEitherCase() {
    assertEquals(List.of("r1"), rowsWith("ABOUT 4,200 passengers"));
  }

  @Test
  void wordsBesideAClaimAreNotItsOwn() {
    assertEquals(List.of(), rowsWith("about 4,200 passengers w"));
  }
}
