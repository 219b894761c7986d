package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.SampleComparison;

/** A view that was taken away hears of its filters no more, until it is shown again. */
class FiltersAwayTest {

  private static List<String> counts(Workbench bench) {
    return bench.ask(
        () ->
            List.of("#filter-count", "#panel-count").stream()
                .map(query -> bench.view.lookup(query) instanceof Label said ? said.getText() : "")
                .toList());
  }

  @Test
  void chipsAndPanelLetGoOfTheRowsWhileTheyAreAway() {
    Workbench bench = Workbench.open(SampleComparison.of(3), 990, 900).settle();
    bench.clickOn("#filter");
    bench.interact(() -> bench.model.filterProperty().set(RowFilter.ALL.withWords("strike")));
    List<String> shown = counts(bench.settle());

    bench.interact(() -> bench.view.getScene().setRoot(new Region()));
    bench.interact(() -> bench.model.filterProperty().set(RowFilter.ALL.withWords("delegation")));
    assertEquals(shown, counts(bench));

    bench.interact(() -> bench.model.filterProperty().set(RowFilter.ALL.withWords("wages")));
    bench.interact(() -> bench.window(0).getScene().setRoot(bench.view));
    assertEquals(List.of("1 of 8 rows", "1 of 8 rows"), counts(bench.settle()));
  }
}
