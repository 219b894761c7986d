package parallax.alignment.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.alignment.Told;
import parallax.model.ReasonCode;
import parallax.model.Row;
import parallax.model.Status;

class RunningCountsTest {
  private static final String FLOOD =
      "The flood of the Tessel killed 31 people in Lowmark. %s people were injured in the flood.";

  private static Told flood(String id, @Nullable String day, String injured) {
    return Told.by(id, day, FLOOD.formatted(injured))
        .counts("31", 31, "people", "kill")
        .counts(injured, Double.parseDouble(injured), "people", "injure");
  }

  private static Told rising(String id) {
    return Told.by(id, null, "The toll of the flood of the Tessel in Lowmark rose to 31 people.")
        .rises("31", 31, "people", "kill");
  }

  private static Told told(String id, String before, String injured, String speaker) {
    String text = FLOOD.replace(" %s", before + "%s").formatted(injured);
    return Told.by(id, null, text)
        .counts("31", 31, "people", "kill")
        .countsAsSaid(injured, Double.parseDouble(injured), "people", "injure", speaker);
  }

  private static Row injured(Told... articles) {
    return Told.align(articles).rows().stream()
        .filter(row -> row.label().contains("injured"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isEarlierState(Row row) {
    return row.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.EARLIER_STATE);
  }

  @Test
  void theLowerCountIsAnEarlierOneWhereTheTollHasRisen() {
    Row row = injured(flood("a", null, "40"), flood("b", null, "52"), rising("c"));

    assertEquals(Status.COMPATIBLE, row.status());
    assertTrue(isEarlierState(row));
  }

  @Test
  void withoutDatesAndWithNoTollThatRisesCountsAreInConflict() {
    assertEquals(Status.CONFLICT, injured(flood("a", null, "40"), flood("b", null, "52")).status());
  }

  @Test
  void twoWhoHoldTheirCountsAgainstEachOtherAreInConflict() {
    Row row =
        injured(
            told("a", " ", "40", "the mayor"),
            told("b", " However, ", "52", "the hospital"),
            rising("c"));

    assertEquals(Status.CONFLICT, row.status());
  }

  @Test
  void twoWhoCountOneAfterTheOtherAreNot() {
    Row row =
        injured(
            told("a", " ", "40", "the mayor"), told("b", " ", "52", "the hospital"), rising("c"));

    assertEquals(Status.COMPATIBLE, row.status());
  }

  @Test
  void theDayOfPublicationDecidesWhereItIsKnown() {
    assertEquals(
        Status.COMPATIBLE,
        injured(flood("a", "2031-05-08", "40"), flood("b", "2031-05-09", "52")).status());
    assertEquals(
        Status.CONFLICT,
        injured(flood("a", "2031-05-09", "40"), flood("b", "2031-05-08", "52")).status());
  }
}
