package parallax.ui.compare.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.model.SampleComparison;
import parallax.ui.compare.texts.Mark.Look;
import parallax.ui.compare.texts.MarkLine.Pattern;
import parallax.ui.compare.texts.MarkLine.Weight;

class MarksTest {
  private final CompareViewModel model = new CompareViewModel();

  MarksTest() {
    model.setComparison(SampleComparison.of(5));
  }

  private List<String> marked(String source, Look look) {
    Source column = model.index().source(source).orElseThrow();
    return Marks.of(model, column).stream()
        .filter(mark -> mark.look() == look)
        .map(mark -> mark.span().of(column.text()))
        .toList();
  }

  @Test
  void theChosenRowsPassagesStandOut() {
    model.chooseCell("r1", "s4");

    assertEquals(List.of("12,000 people"), marked("s4", Look.ANSWER));
    assertEquals(List.of("tens of thousands"), marked("s4", Look.IN_ROW));
    assertEquals(List.of("More than 6,000 travellers"), marked("s3", Look.ANSWER));
    assertEquals(List.of(), marked("s2", Look.ANSWER));
  }

  @Test
  void speakerAndCueOfTheChosenClaimAreTinted() {
    model.chooseCell("r1", "s4");

    assertEquals(List.of("Marta Reed told"), marked("s4", Look.CUE));
    assertEquals(List.of(), marked("s3", Look.CUE), "only the chosen claim's");
  }

  @Test
  void theClaimWalkedToIsTheAnswerOfItsColumn() {
    model.chooseCell("r1", "s4");
    model.chooseNextClaim();

    assertEquals(List.of("tens of thousands"), marked("s4", Look.ANSWER));
  }

  private MarkLine line(String source, String words) {
    Source column = model.index().source(source).orElseThrow();
    return Marks.of(model, column).stream()
        .filter(mark -> mark.line() != null && mark.span().of(column.text()).equals(words))
        .map(Mark::line)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLineTellsTheKindOfAClaimAndTheStatusOfItsRow() {
    assertEquals(
        List.of(
            new MarkLine(Pattern.FIGURE, Weight.CONFLICT),
            new MarkLine(Pattern.FIGURE, Weight.AGREE),
            new MarkLine(Pattern.DATE, Weight.COMPATIBLE),
            new MarkLine(Pattern.PERSON, Weight.CONFLICT),
            new MarkLine(Pattern.SPEECH, Weight.ALONE),
            new MarkLine(Pattern.WORDING, Weight.ALONE)),
        List.of(
            line("s1", "About 4,200 passengers"),
            line("s1", "8 %"),
            line("s1", "3 May"),
            line("s1", "Reed, who led"),
            line("s1", "We will not sail for less than last year’s wage"),
            line("s1", "walkout")));
  }

  @Test
  void theNearestSentenceOfASilentSourceIsMarkedAsOnlyTheNearest() {
    model.chooseRow("r4");
    Source silent = model.index().source("s3").orElseThrow();
    Span nearest = model.index().row("r4").orElseThrow().silent().get("s3").nearest();

    assertEquals(
        List.of(new Mark(Objects.requireNonNull(nearest), Look.NEAREST)),
        Marks.of(model, silent).stream().filter(mark -> mark.look() == Look.NEAREST).toList());
    assertEquals(List.of(), marked("s5", Look.NEAREST), "it was published before the event");
  }

  @Test
  void hitsAreMarkedAndTheCurrentOneMore() {
    model.find().find("strike");

    assertEquals(List.of("strike"), marked("s1", Look.CURRENT_HIT));
    assertEquals(List.of("strike"), marked("s2", Look.HIT));
  }
}
