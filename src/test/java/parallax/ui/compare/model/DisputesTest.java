package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;

class DisputesTest {
  private final CompareViewModel model = new CompareViewModel();

  @BeforeEach
  void showTheStrike() {
    model.setComparison(SampleComparison.of(5));
  }

  private List<String> walk(int by, int steps) {
    List<String> rows = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      model.moveToDisputed(by);
      rows.add(model.choiceProperty().get().row());
    }
    return rows;
  }

  @Test
  void goesRoundInTheOrderOfTheTable() {
    assertEquals(List.of("r2", "r1", "r2"), walk(1, 3));
    assertEquals(List.of("r1", "r2"), walk(-1, 2));
  }

  @Test
  void fromAnUndisputedRowTheNextAndTheOneBeforeAreFound() {
    model.chooseRow("r3");
    assertEquals(Optional.empty(), model.disputedProperty().get().place());
    assertEquals(List.of("r1"), walk(1, 1));
    model.chooseRow("r3");
    assertEquals(List.of("r2"), walk(-1, 1));
  }

  @Test
  void saysWhichOfHowManyIsChosen() {
    walk(1, 1);
    assertEquals(new Disputes(List.of("r1", "r2"), 1, true), model.disputedProperty().get());
    assertEquals(Optional.of(2), model.disputedProperty().get().place());
  }

  @Test
  void aRowThatAFilterHidesIsShown() {
    model.filterProperty().set(RowFilter.ALL.withKind(RowKind.WORDS));
    assertEquals(List.of("r2"), walk(1, 1));
    assertTrue(
        model.itemsProperty().get().stream()
            .anyMatch(item -> item instanceof GridItem.RowItem row && row.row().id().equals("r2")));
  }

  @Test
  void withoutDisputeNothingMoves() {
    model.setComparison(Comparison.EMPTY);
    model.moveToDisputed(1);
    assertEquals(Choice.NONE, model.choiceProperty().get());
    assertEquals(Disputes.NONE, model.disputedProperty().get());
  }
}
