package parallax.ui.compare.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.i18n.Messages;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.ComparisonIndex;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.words.InspectorText.Field;

class InspectorWordsTest {
  private final ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));
  private final InspectorWords words = new InspectorWords(Messages.english());

  @Test
  void saysWhatAFigureCountsWhoGivesItAndWhere() {
    assertEquals(
        new InspectorText(
            "12,000",
            List.of(
                new Field("Counted", "passengers"),
                new Field("Where", "“both sides of the sound”"),
                new Field("Hedge", "no hedge word"),
                new Field("Said by", "Marta Reed, union secretary"),
                new Field("Voice", "quoted"),
                new Field("In the text", "paragraph 2, characters 27–40"),
                new Field("How sure", "9 in 10 readings of this sort are right")),
            List.of(
                new Field("Why this row", "The same is said of what is counted: “stranded”."),
                new Field(
                    "Why a conflict",
                    "The figures are 2.9 × apart. The counted area is worded differently:"
                        + " “both sides of the sound”, “no way home”."))),
        words.of(index, new Choice("r1", "s4", "c3")));
  }

  @Test
  void saysThatASourceSaysNothingAndWhatComesNearest() {
    InspectorText text = words.of(index, new Choice("r4", "s3", null));

    assertEquals("Coast Agency", text.title());
    assertEquals(
        List.of(
            new Field("", "No claim in Coast Agency answers this row."),
            new Field(
                "Nearest sentence",
                "“More than 6,000 travellers were stuck on Sunday, the port office said in a"
                    + " statement on Monday morning.”"),
            new Field("Why this row", "The same is counted: raise."),
            new Field("Why they agree", "The figures are the same: 8 %.")),
        text.remarks());
  }

  @Test
  void saysThatASourceIsTooOldToAnswer() {
    InspectorText text = words.of(index, new Choice("r1", "s5", null));

    assertEquals(
        new Field(
            "", "Harbour Post was published before the event, so it could not answer this row."),
        text.remarks().getFirst());
  }

  @Test
  void saysThatNobodyElseSaysIt() {
    assertEquals(
        List.of(new Field("Why alone", "No other source says anything on this.")),
        words.of(index, new Choice("r10", "s4", "c21")).remarks());
  }

  @Test
  void asksForAChoice() {
    assertEquals(
        "Choose a row to see where its claims stand.", words.of(index, Choice.NONE).title());
  }

  @Test
  void wordsThatAreTheTitleAreNotRepeated() {
    String quote = index.row("r6").orElseThrow().claims().getFirst();

    InspectorText text = words.of(index, new Choice("r6", "s1", quote));

    assertEquals("“We will not sail for less than last year’s wage”", text.title());
    assertEquals(
        List.of("Said by", "Voice", "In the text", "How sure"),
        text.fields().stream().map(Field::name).toList());
  }
}
