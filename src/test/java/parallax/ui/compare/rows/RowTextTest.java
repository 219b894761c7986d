package parallax.ui.compare.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;

class RowTextTest {
  private static String read(Comparison comparison, String row) {
    ComparisonIndex index = new ComparisonIndex(comparison);
    RowText text = new RowText(index, Messages.english());
    return text.read(index.row(row).orElseThrow());
  }

  @Test
  void aRowIsReadWithItsStatusAndWhatEachOutletSays() {
    Comparison comparison = SampleComparison.of(5);
    assertEquals(
        "How many passengers are stranded: conflict. "
            + comparison.sources().get(0).displayName()
            + " about 4,200. Coast Agency more than 6,000. "
            + comparison.sources().get(3).displayName()
            + " 12,000.",
        read(comparison, "r1"));
  }

  @Test
  void amongManySourcesTheReadingStaysShort() {
    assertTrue(read(SampleComparison.of(200), "r1").length() < 400);
  }
}
