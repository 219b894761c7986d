package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.texts.Counterparts.Pair;

class CounterpartsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));
  private final Counterparts counterparts = new Counterparts(index);

  private Pair pair(String row, String left, String right) {
    return new Pair(
        index.cell(index.row(row).orElseThrow(), left).getFirst().span(),
        index.cell(index.row(row).orElseThrow(), right).getFirst().span());
  }

  @Test
  void pairsStandInTheSameOrderInBothTexts() {
    for (String right : List.of("s3", "s4")) {
      List<Pair> pairs = counterparts.between("s1", right, null);

      assertTrue(pairs.size() > 1, right);
      for (int i = 1; i < pairs.size(); i++) {
        assertTrue(pairs.get(i - 1).left().start() < pairs.get(i).left().start());
        assertTrue(pairs.get(i - 1).right().start() < pairs.get(i).right().start());
      }
    }
  }

  @Test
  void theChosenRowIsAlwaysAmongThem() {
    for (String row : List.of("r1", "r3")) {
      assertTrue(counterparts.between("s1", "s3", row).contains(pair(row, "s1", "s3")), row);
    }
  }

  @Test
  void textsWithoutACommonRowHaveNone() {
    assertEquals(List.of(), counterparts.between("s1", "s9", "r1"));
  }
}
