package parallax.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import parallax.model.Status;
import parallax.ui.compare.geometry.RowHeights;
import parallax.ui.compare.model.Choice;
import parallax.ui.compare.model.Listed;
import parallax.ui.compare.model.RowFilter;
import parallax.ui.compare.model.SampleComparison;

/** The row table as it is seen, clicked and typed in. */
class RowTableTest {
  private static final double WIDTH = 990;
  private static final double HEIGHT = 900;

  private Workbench open(int sources) {
    return Workbench.open(SampleComparison.of(sources), WIDTH, HEIGHT).settle();
  }

  private static List<String> shown(Workbench bench) {
    return Listed.of(bench.settle().model.rows());
  }

  private static boolean sees(Workbench bench, String id) {
    return bench.ask(() -> bench.lookup(id).queryAll().stream().anyMatch(node -> node.isVisible()));
  }

  private static CheckBox box(Workbench bench, String text) {
    return bench
        .lookup("#filter-panel .check-box")
        .<CheckBox>match(found -> found.getText().endsWith(text))
        .query();
  }

  @Test
  void spaceOpensARowAndEscapeClosesIt() {
    Workbench bench = open(5);

    bench.type(KeyCode.SPACE);
    assertEquals(List.of("r1", "claims of r1", "r9"), shown(bench).subList(0, 3));
    assertEquals(4, bench.lookup(".claim-block").queryAll().size());

    bench.type(KeyCode.ESCAPE);
    assertEquals(List.of("r1", "r2"), shown(bench).subList(0, 2));
    assertEquals(0, bench.lookup(".claim-block").queryAll().size());
  }

  @Test
  void enterOpensARowAndThenWalksTheClaimsOfItsCell() {
    Workbench bench = open(5);
    bench.type(KeyCode.RIGHT, 3);

    bench.type(KeyCode.ENTER);
    assertTrue(shown(bench).contains("claims of r1"));
    assertEquals(new Choice("r1", "s4", "c3"), bench.choice());

    bench.type(KeyCode.ENTER);
    assertEquals(new Choice("r1", "s4", "c4"), bench.settle().choice());
  }

  @Test
  void clickingTheLineUnderAQuestionOpensTheRow() {
    Workbench bench = open(5);

    bench.clickOn(bench.lookup(".opener").nth(1).<Node>query());

    assertTrue(shown(bench).contains("claims of r2"));
    assertEquals("r2", bench.choice().row());
  }

  @Test
  void clickingAClaimInItsSentenceChoosesIt() {
    Workbench bench = open(5);
    bench.type(KeyCode.SPACE);
    bench.settle();

    Node block =
        bench
            .lookup(".claim-block")
            .match((Node node) -> node.getAccessibleText().contains("tens of thousands"))
            .query();
    bench.clickOn(block);

    assertEquals(new Choice("r1", "s4", "c4"), bench.settle().choice());
    assertTrue(
        bench
            .lookup(".claim-block")
            .match((Node node) -> node.getAccessibleText().contains("tens of thousands"))
            .query()
            .getPseudoClassStates()
            .contains(PseudoClass.getPseudoClass("chosen")));
  }

  @Test
  void anOpenRowAtTheLowerEdgeComesIntoSight() {
    Workbench bench = open(5);
    bench.type(KeyCode.END);
    bench.settle();

    bench.type(KeyCode.SPACE);
    bench.settle();

    RowHeights rows = bench.view.geometry().rows();
    int claims = shown(bench).indexOf("claims of r8");
    assertTrue(rows.y(claims - 1) >= 0, "the row is in sight");
    assertTrue(rows.y(claims) < rows.viewport(), "and so are its claims");
  }

  @Test
  void aGroupIsClosedByItsHeadingWhichKeepsTheKeyboard() {
    Workbench bench = open(5);
    bench.interact(() -> bench.model.rows().groupedProperty().set(true));
    bench.settle();

    bench.interact(() -> bench.lookup("#group-figures").query().requestFocus());
    bench.type(KeyCode.SPACE);

    assertEquals(List.of("FIGURES 4/1", "DATES 2/0"), shown(bench).subList(0, 2));
    Button heading = bench.lookup("#group-figures").queryAs(Button.class);
    assertTrue(heading.isFocused());
    assertEquals("Show Figures · 4 rows · 1 in conflict", heading.getAccessibleText());
  }

  @Test
  void theFilterButtonOpensThePanelAndEscapeClosesIt() {
    Workbench bench = open(5);

    bench.clickOn("#filter");
    assertTrue(sees(bench.settle(), "#filter-panel"));
    assertTrue(bench.lookup("#filter-text").query().isFocused());

    bench.type(KeyCode.ESCAPE);
    assertFalse(sees(bench.settle(), "#filter-panel"));
    assertTrue(bench.lookup("#filter").query().isFocused());
  }

  @Test
  void statusesAndOutletsAreChosenInThePanel() {
    Workbench bench = open(5);
    bench.clickOn("#filter");
    bench.settle();

    bench.clickOn(box(bench, "conflict (2)"));
    assertEquals(List.of("r1", "r2"), shown(bench));

    bench.interact(() -> box(bench, "Harbour Post (7)").fire());
    bench.interact(() -> box(bench, "Marta Reed (3)").fire());
    assertEquals(
        RowFilter.ALL
            .with(Status.CONFLICT, true)
            .withOutlet("Harbour Post", true)
            .withSpeaker("Marta Reed", true),
        bench.model.filterProperty().get());
    assertEquals("Filter · 3", bench.settle().lookup("#filter").queryAs(Button.class).getText());
    assertEquals("1 of 11 rows", bench.lookup("#panel-count").queryAs(Label.class).getText());
  }

  @Test
  void typedWordsFilterAndAClickBesideThePanelClosesIt() {
    Workbench bench = open(5);
    bench.clickOn("#filter");
    bench.write("crews");

    assertEquals(List.of("r2", "r4", "r11"), shown(bench));

    bench.clickOn("#texts");
    assertFalse(sees(bench.settle(), "#filter-panel"));
    assertEquals(List.of("r2", "r4", "r11"), shown(bench));
  }

  @Test
  void chipsTakeFiltersAway() {
    Workbench bench = open(5);
    assertFalse(sees(bench, "#filter-chips"));
    bench.interact(
        () ->
            bench
                .model
                .filterProperty()
                .set(RowFilter.ALL.with(Status.CONFLICT, true).withWords("delegation")));
    assertEquals(List.of("r2"), shown(bench));
    assertEquals("1 of 11 rows", bench.lookup("#filter-count").queryAs(Label.class).getText());

    bench.clickOn("“delegation”");
    assertEquals(List.of("r1", "r2"), shown(bench));

    bench.clickOn("#chips-clear");
    assertEquals(RowFilter.ALL, bench.settle().model.filterProperty().get());
    assertFalse(sees(bench, "#filter-chips"));
  }

  @Test
  void whereNoRowMatchesTheFiltersCanBeCleared() {
    Workbench bench = open(5);
    bench.clickOn("#filter");
    bench.write("nowhere to be found");
    assertEquals(List.of(), shown(bench));

    bench.type(KeyCode.ESCAPE);
    bench.settle();
    bench.clickOn("#chips-clear");

    assertEquals("r1", shown(bench).getFirst());
    bench.clickOn("#filter");
    bench.settle();
    assertEquals("", bench.lookup("#filter-text").queryAs(TextInputControl.class).getText());
  }

  @Test
  void littleRoomLeavesTheDisputedOnesAPill() {
    Workbench bench = Workbench.open(SampleComparison.of(3), 700, HEIGHT).settle();

    bench.clickOn("Conflict 2");
    assertEquals(List.of("r1", "r2"), shown(bench));

    bench.clickOn("Conflict 2");
    assertEquals(RowFilter.ALL, bench.model.filterProperty().get());
  }

  @Test
  void aRowIsReadAsQuestionStatusAndWhatEachOutletHas() {
    Workbench bench = open(5);

    Node row = bench.lookup(".grid-row").nth(0).query();

    assertEquals(
        "How many passengers are stranded: conflict. Harbour Post about 4,200. Coast Agency more"
            + " than 6,000. Northern Courier 12,000.",
        row.getAccessibleText());
  }
}
