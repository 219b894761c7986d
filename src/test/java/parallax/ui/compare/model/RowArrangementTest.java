package parallax.ui.compare.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parallax.model.Comparison;
import parallax.model.Row;
import parallax.model.Status;

class RowArrangementTest {
  private final RowArrangement rows = new RowArrangement();

  @BeforeEach
  void showTheStrike() {
    rows.setIndex(new ComparisonIndex(SampleComparison.of(5)));
  }

  private List<String> shown() {
    return Listed.of(rows);
  }

  private void filter(RowFilter filter) {
    rows.filterProperty().set(filter);
  }

  @Test
  void rowsOfOneSourceWaitBehindALine() {
    assertEquals(List.of("r1", "r2", "r3", "r4", "r8", "singles 5"), shown());
  }

  @Test
  void theLineShowsThem() {
    rows.singlesShownProperty().set(true);

    assertEquals(
        List.of("r1", "r2", "r3", "r4", "r8", "singles 5", "r5", "r6", "r7", "r10", "r11"),
        shown());
  }

  @Test
  void aFilterLeavesItsKindsOnly() {
    filter(RowFilter.ALL.withKind(RowKind.DATES));

    assertEquals(List.of("r3", "r10"), shown());
  }

  @Test
  void rowsAreFilteredByStatus() {
    filter(RowFilter.ALL.with(Status.CONFLICT, true).with(Status.AGREE, true));

    assertEquals(List.of("r1", "r2", "r4"), shown());
  }

  @Test
  void rowsOfOneSourceThatAreAskedForWaitBehindNoLine() {
    filter(RowFilter.ALL.with(Status.SINGLE, true));

    assertEquals(List.of("r1", "r5", "r6", "r7", "r10", "r11"), shown());
  }

  @Test
  void rowsAreFilteredByTheOutletsThatAnswer() {
    filter(RowFilter.ALL.withOutlet("The Islander", true));

    assertEquals(List.of("r3", "r8"), shown());
  }

  @Test
  void rowsAreFilteredBySpeaker() {
    filter(RowFilter.ALL.withSpeaker("Port office", true));

    assertEquals(List.of("r1", "r5", "r7"), shown());
  }

  @Test
  void rowsAreFilteredByWordsOfQuestionOrClaim() {
    filter(RowFilter.ALL.withWords(" BLOCKADE "));
    assertEquals(List.of("r8"), shown(), "one paper’s word for it");

    filter(RowFilter.ALL.withWords("delegation"));
    assertEquals(List.of("r2"), shown(), "in the question");
  }

  @Test
  void aRowIsShownForOneThatFoldsUnderIt() {
    filter(RowFilter.ALL.withWords("smallest islands"));

    assertEquals(List.of("r1"), shown());
  }

  @Test
  void allPartsOfAFilterHaveToPass() {
    filter(
        RowFilter.ALL
            .withKind(RowKind.FIGURES)
            .with(Status.CONFLICT, true)
            .withOutlet("Coast Agency", true));
    assertEquals(List.of("r1"), shown());

    filter(rows.filterProperty().get().withOutlet("Coast Agency", false));
    assertEquals(List.of("r1"), shown());

    filter(rows.filterProperty().get().withWords("sabotage of the moon"));
    assertEquals(List.of(), shown());
    assertEquals(0, rows.passing());
  }

  @Test
  void clearingShowsAllAgain() {
    List<String> before = shown();
    filter(RowFilter.ALL.withWords("nowhere"));

    rows.clearFilters();

    assertEquals(before, shown());
    assertEquals(11, rows.passing());
  }

  @Test
  void choicesAreCounted() {
    RowFacts facts = rows.facts();

    assertEquals(
        Map.of(
            Status.CONFLICT, 2,
            Status.COMPATIBLE, 1,
            Status.AGREE, 1,
            Status.SINGLE, 6,
            Status.WORDED, 1),
        facts.statuses());
    assertEquals(
        Map.of("Harbour Post", 7, "The Islander", 2, "Coast Agency", 6, "Northern Courier", 6),
        facts.outlets());
    assertEquals(Map.of("Marta Reed", 3, "Port office", 3), facts.speakers());
  }

  @Test
  void rowsCanFollowTheTexts() {
    rows.orderProperty().set(RowOrder.TEXT);

    assertEquals(List.of("r1", "r3", "r8", "r2", "r4", "singles 5"), shown());
  }

  @Test
  void rowsOfMostOutletsCanComeFirst() {
    rows.orderProperty().set(RowOrder.OUTLETS);

    assertEquals(List.of("r8", "r1", "r2", "r3", "r4", "singles 5"), shown());
  }

  @Test
  void rowsOfAKindStandUnderAHeading() {
    rows.groupedProperty().set(true);

    assertEquals(
        List.of(
            "FIGURES 4/1",
            "r1",
            "r4",
            "r5",
            "r11",
            "DATES 2/0",
            "r3",
            "r10",
            "PEOPLE 1/1",
            "r2",
            "SAID 2/0",
            "r6",
            "r7",
            "WORDS 1/0",
            "r8"),
        shown());
  }

  @Test
  void aGroupCanBeClosed() {
    rows.groupedProperty().set(true);

    rows.toggle(RowKind.FIGURES);
    rows.toggle(RowKind.SAID);

    assertEquals(
        List.of(
            "FIGURES 4/1",
            "DATES 2/0",
            "r3",
            "r10",
            "PEOPLE 1/1",
            "r2",
            "SAID 2/0",
            "WORDS 1/0",
            "r8"),
        shown());
  }

  @Test
  void aRowFoldsOutFromUnderAnother() {
    rows.unfold("r1");
    assertEquals(List.of("r1", "r9", "r2", "r3", "r4", "r8", "singles 5"), shown());

    rows.unfold("r1");
    assertEquals(List.of("r1", "r2", "r3", "r4", "r8", "singles 5"), shown());
  }

  @Test
  void anOpenRowShowsItsClaimsAndWhatFoldsUnderIt() {
    rows.toggle("r1");
    assertTrue(rows.isOpen("r1"));
    assertEquals(List.of("r1", "claims of r1", "r9", "r2", "r3", "r4", "r8", "singles 5"), shown());

    assertTrue(rows.close("r1"));
    assertFalse(rows.close("r1"), "it is closed already");
    assertEquals(List.of("r1", "r2", "r3", "r4", "r8", "singles 5"), shown());
  }

  @Test
  void whatKeepsARowAwayGivesWayWhenItsClaimIsChosen() {
    rows.groupedProperty().set(true);
    rows.toggle(RowKind.FIGURES);
    filter(RowFilter.ALL.with(Status.AGREE, true));
    ComparisonIndex index = new ComparisonIndex(SampleComparison.of(5));

    rows.reveal(index.row("r9").orElseThrow());

    assertTrue(shown().contains("r9"), shown()::toString);
  }

  @Test
  void outletsAndSpeakersThatAreGoneFilterNothing() {
    filter(RowFilter.ALL.withOutlet("Northern Courier", true).withSpeaker("Port office", true));

    rows.setIndex(new ComparisonIndex(SampleComparison.of(3)));

    assertEquals(RowFilter.ALL.withSpeaker("Port office", true), rows.filterProperty().get());
  }

  @Test
  void thousandsOfRowsAreFilteredAndSortedWithoutAWindow() {
    Comparison strike = SampleComparison.of(5);
    List<Row> many =
        IntStream.range(0, 2_000)
            .mapToObj(i -> copy(strike.rows().get(i % 4), "m" + i, "Question " + i))
            .toList();
    rows.setIndex(
        new ComparisonIndex(
            new Comparison(strike.sources(), strike.claims(), many, List.of(), null, List.of())));

    rows.orderProperty().set(RowOrder.TEXT);
    filter(RowFilter.ALL.withWords("question 17").with(Status.AGREE, true));

    List<Integer> expected =
        IntStream.range(0, 2_000)
            .filter(i -> i % 4 == 3 && Integer.toString(i).startsWith("17"))
            .boxed()
            .toList();
    assertEquals(expected.stream().map(i -> "m" + i).toList(), shown());
  }

  private static Row copy(Row row, String id, String label) {
    return new Row(
        id,
        label,
        row.kind(),
        row.status(),
        row.reasons(),
        null,
        row.origins(),
        row.cells(),
        row.silent());
  }
}
