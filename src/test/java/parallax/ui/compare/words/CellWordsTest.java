package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.i18n.Messages;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Row;
import parallax.model.Source;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

class CellWordsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));
  private final CellWords words = new CellWords(Messages.english());

  private CellText cell(String row, String source, boolean chosen) {
    Row found = index.row(row).orElseThrow();
    Source column = index.source(source).orElseThrow();
    return words.cell(index, found, column, chosen);
  }

  private List<String> lines(String row, String source) {
    return cell(row, source, false).lines().stream()
        .map(line -> line.stream().map(Run::text).collect(Collectors.joining()))
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "r1|s1|≈ 4,200|in its own voice · “about”",
        "r1|s3|> 6,000|Port office, reported · via Coast Agency · “more than”",
        "r2|s3|Peter Hale, Ida Voss|in its own voice · heads the delegation",
        "r3|s1|3 May 2031|in its own voice",
        "r3|s2|early May|in its own voice",
        "r3|s3|3 May 2031|in its own voice · worded “Saturday, 3 May”",
        "r4|s1|8 %|in its own voice",
        "r6|s1|“We will not sail for less than last year’s wage”|quotes Marta Reed, union secretary"
      })
  void aValueStandsOverItsHedgeAndSpeaker(String row, String source, String value, String under) {
    assertEquals(List.of(value, under), lines(row, source));
  }

  @Test
  void furtherValuesAreCountedAndListed() {
    assertEquals(
        List.of("12,000", "quotes Marta Reed, union secretary", "+1: “tens of thousands”"),
        lines("r1", "s4"));
  }

  @Test
  void aValueGivenInTwoVoicesNamesBoth() {
    assertEquals(
        List.of("8 %", "in its own voice", "also quotes Marta Reed, union secretary"),
        lines("r4", "s4"));
  }

  @Test
  void theSpeakersNameIsStrong() {
    assertEquals(
        List.of(
            new Run("quotes ", TextRole.SUB),
            new Run("Marta Reed", TextRole.SUB_STRONG),
            new Run(", union secretary", TextRole.SUB)),
        cell("r1", "s4", false).lines().get(1));
  }

  @Test
  void wordsAreListedWithTheirUses() {
    assertEquals(List.of("“stoppage”  × 1", "“industrial action”  × 1"), lines("r8", "s3"));
  }

  @ParameterizedTest
  @CsvSource({"s2,?  no date", "s3,–  says nothing", "s5,◁  published before"})
  void anEmptyCellHasASignOfItsOwn(String source, String words) {
    assertEquals(List.of(words), lines("r4", source));
  }

  @Test
  void aShortValueIsLargerInTheChosenRow() {
    assertEquals(
        TextRole.VALUE_CHOSEN, cell("r1", "s1", true).lines().getFirst().getFirst().role());
    assertEquals(TextRole.VALUE, cell("r1", "s1", false).lines().getFirst().getFirst().role());
  }

  @Test
  void aReadingThatIsOftenWrongAsksForALook() {
    Comparison sure = SampleComparison.of(5);
    Comparison unsure =
        new Comparison(
            sure.sources(),
            sure.claims().stream().map(CellWordsTest::unsure).toList(),
            sure.rows(),
            sure.overlaps(),
            sure.event(),
            sure.unread());
    ComparisonIndex unsureIndex = new ComparisonIndex(unsure);
    CellText cell =
        words.cell(
            unsureIndex,
            unsureIndex.row("r4").orElseThrow(),
            unsureIndex.source("s1").orElseThrow(),
            false);
    assertEquals("\u00a0· check the reading", cell.lines().getLast().getLast().text());
  }

  private static Claim unsure(Claim claim) {
    return new Claim(
        claim.id(),
        claim.source(),
        claim.span(),
        claim.sentence(),
        claim.content(),
        claim.attribution(),
        0.6);
  }
}
