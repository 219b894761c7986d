package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.i18n.Messages;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;

class RowWordsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "r1|4 claims · 3 outlets · counted area worded differently",
        "r2|4 claims · 3 outlets · different persons",
        "r3|3 claims · 3 outlets · one is coarser",
        "r4|3 claims · 2 outlets · same figure",
        "r5|2 claims",
        "r8|wording · 5 uses"
      })
  void theLineUnderAQuestionCountsAndGivesTheReason(String row, String words) {
    String under = new RowWords(Messages.english()).under(index, index.row(row).orElseThrow());

    assertEquals(words, under.replace('\u00a0', ' '));
  }
}
