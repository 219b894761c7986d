package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Source;
import parallax.ui.compare.Mark.Look;

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

  @Test
  void speechAndWordingAreMarkedMoreQuietlyThanOtherClaims() {
    assertEquals(
        List.of("We will not sail for less than last year’s wage"), marked("s1", Look.SPEECH));
    assertEquals(List.of("3 May", "Reed, who led", "8 %"), marked("s1", Look.CLAIM));
    assertEquals(List.of("walkout"), marked("s1", Look.WORDING));
  }

  @Test
  void hitsAreMarkedAndTheCurrentOneMore() {
    model.find().find("strike");

    assertEquals(List.of("strike"), marked("s1", Look.CURRENT_HIT));
    assertEquals(List.of("strike"), marked("s2", Look.HIT));
  }
}
