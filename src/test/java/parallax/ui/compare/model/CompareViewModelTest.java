package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;

class CompareViewModelTest {
  private final CompareViewModel model = new CompareViewModel();

  @BeforeEach
  void showTheStrike() {
    model.setComparison(SampleComparison.of(5));
  }

  private List<String> shown() {
    return Listed.of(model.rows());
  }

  private Choice choice() {
    return model.choiceProperty().get();
  }

  @Test
  void theFirstRowAndItsFirstAnswerAreChosenAtTheStart() {
    assertEquals(new Choice("r1", "s1", "c1"), choice());
  }

  @Test
  void theColumnChosenLastStaysChosenWhereItAnswers() {
    model.chooseCell("r1", "s4");
    model.moveRow(1);
    assertEquals(new Choice("r2", "s4", "c6"), choice());

    model.moveRow(1);
    assertEquals("s1", choice().source(), "the fourth says nothing on the start");

    model.moveRow(1);
    assertEquals("s4", choice().source());
  }

  @Test
  void theDisputedClaimComesBeforeAVagueOne() {
    model.chooseCell("r1", "s4");

    assertEquals("c3", choice().claim());
  }

  @Test
  void enterWalksTheClaimsOfACell() {
    model.chooseCell("r1", "s4");
    model.chooseNextClaim();
    assertEquals("c4", choice().claim());

    model.chooseNextClaim();
    assertEquals("c3", choice().claim());
  }

  @Test
  void aSilentCellIsChosenWithoutAClaim() {
    model.chooseCell("r1", "s5");

    assertEquals(new Choice("r1", "s5", null), choice());
  }

  @Test
  void theChoiceStopsAtTheEnds() {
    model.moveRow(-5);
    assertEquals("r1", choice().row());

    model.moveRow(Integer.MAX_VALUE);
    assertEquals("r8", choice().row());

    model.moveColumn(-1);
    assertEquals("s1", choice().source());
  }

  @Test
  void choosingAMarkShowsItsRow() {
    model.filterProperty().set(RowFilter.ALL.withKind(RowKind.WORDS));
    String meeting = model.index().row("r10").orElseThrow().claims().getFirst();

    model.chooseClaim(meeting);

    assertEquals(new Choice("r10", "s4", meeting), choice());
    assertTrue(shown().contains("r10"));
  }

  @Test
  void choosingAMarkUnfoldsItsRow() {
    String smallest = model.index().row("r9").orElseThrow().claims().getFirst();
    assertFalse(shown().contains("r9"));

    model.chooseClaim(smallest);

    assertEquals("r9", choice().row());
    assertTrue(shown().contains("r9"));
  }

  @Test
  void theChosenQuestionStaysChosenWhenSourcesAreAdded() {
    model.chooseCell("r3", "s3");

    model.setComparison(SampleComparison.of(12));

    assertEquals("r3", choice().row());
    assertEquals("s3", choice().source());
  }

  @Test
  void aClaimOfARowIsChosenInThatRow() {
    model.chooseClaim("r1", "c4");

    assertEquals(new Choice("r1", "s4", "c4"), choice());
    assertEquals(0, model.marksChosenProperty().get(), "it was not chosen in a text");
  }

  @Test
  void nothingIsChosenWhereThereIsNothing() {
    model.setComparison(Comparison.EMPTY);

    assertEquals(Choice.NONE, choice());
    assertEquals(List.of(), shown());
  }
}
