package parallax.alignment.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.alignment.Told;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Row;
import parallax.model.Status;

/** Which figures answer one question, and how they stand to each other. */
class FiguresTest {

  @Test
  void verbsDoNotPartThingsThatEachTextCountsOnce() {
    Told a =
        Told.by("a", null, "After the storm in Lowmark the council sent 300 soldiers to the dykes.")
            .counts("300 soldiers", 300, "soldiers", "send");
    Told b =
        Told.by("b", null, "Storm in Lowmark: 500 soldiers helped on the dykes, the council said.")
            .counts("500 soldiers", 500, "soldiers", "help");

    Row row = Told.align(a, b).rows().getFirst();

    assertEquals(List.of("a-c1", "b-c1"), row.claims());
    assertEquals(Status.CONFLICT, row.status());
  }

  @Test
  void whoIsATaxpayerHereIsAClientThere() {
    Told a =
        Told.by("a", null, "The clerk copied the records of about 7,400 taxpayers in Lowmark.")
            .quantity(
                "7,400 taxpayers", 7400.0, 7400.0, Relation.ABOUT, null, "taxpayers", "copy", null);
    Told b =
        Told.by("b", null, "The clerk of Lowmark stole the records of nearly 7,900 clients.")
            .quantity(
                "7,900 clients", 7900.0, 7900.0, Relation.ABOUT, null, "clients", "steal", null);

    assertEquals(Status.COMPATIBLE, Told.align(a, b).rows().getFirst().status());
  }

  @Test
  void theWholeThatAPartIsTakenFromIsAnotherQuestion() {
    Told a =
        Told.by("a", null, "The judge in Lowmark threw out four of the six claims of the miller.")
            .quantity("four", 4.0, 4.0, Relation.EXACT, null, "claims", "dismiss", "a-c2")
            .counts("six claims", 6, "claims", "dismiss");
    Told b =
        Told.by("b", null, "Four of the miller's six claims failed, the judge in Lowmark dismissed")
            .counts("six claims", 6, "claims", "fail");
    Told c =
        Told.by("c", null, "In Lowmark the judge dismissed four counts that the miller had raised.")
            .counts("four counts", 4, "counts", "dismiss");

    assertEquals(
        List.of("[a-c1, c-c1] AGREE", "[a-c2, b-c1] AGREE"),
        Told.align(a, b, c).rows().stream()
            .map(row -> row.claims() + " " + row.status())
            .sorted()
            .toList());
  }

  @Test
  void whatIsDemandedIsNotWhatIsOffered() {
    Told a = sum("a", "The union in Lowmark demands 40 million crowns for the crews.", "demand");
    Told b = sum("b", "The owners in Lowmark offer 40 million crowns to the crews.", "offer");

    assertEquals(
        List.of(Status.SINGLE, Status.SINGLE),
        Told.align(a, b).rows().stream().map(Row::status).toList());
  }

  private static Told sum(String id, String text, String verb) {
    return Told.by(id, null, text)
        .quantity(
            "40 million crowns", 4e7, 4e7, Relation.EXACT, "SEK", "crews of ferries", verb, null);
  }

  @Test
  void aCostEachWeekIsNotTheCostInAll() {
    Told a =
        Told.by("a", null, "The strike costs the port of Lowmark 30 million crowns a week.")
            .quantity("30 million crowns", 3e7, 3e7, Relation.EXACT, "SEK", "strike", "cost", null);
    Told b =
        Told.by("b", null, "The strike costs the port of Lowmark 31 million crowns a year.")
            .quantity(
                "31 million crowns", 3.1e7, 3.1e7, Relation.EXACT, "SEK", "strike", "cost", null);

    assertEquals(2, Told.align(a, b).rows().size());
  }

  @Test
  void bothStatesOfAnOfferAreOneQuestion() {
    Told a =
        Told.by("a", null, "The owners raised their offer from 15 million to 18 million crowns.")
            .quantity("15 million", 15e6, 15e6, Relation.EXACT, "SEK", "offer", "offer", null)
            .quantity("18 million", 18e6, 18e6, Relation.EXACT, "SEK", "offer", "offer", null);
    Told b =
        Told.by("b", null, "The offer of the owners was 15 million crowns.")
            .quantity("15 million", 15e6, 15e6, Relation.EXACT, "SEK", "offer", "offer", null);
    Told c =
        Told.by("c", null, "The offer of the owners is 18 million crowns.")
            .quantity("18 million", 18e6, 18e6, Relation.EXACT, "SEK", "offer", "offer", null);

    Row row = Told.align(a, b, c).rows().getFirst();

    assertEquals(List.of("a-c1", "a-c2", "b-c1", "c-c1"), row.claims());
    assertEquals(Status.COMPATIBLE, row.status());
    assertTrue(
        row.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.EARLIER_STATE));
  }

  @Test
  void oneLengthInTwoUnitsAgreesHoweverItIsRounded() {
    Told a =
        Told.by("a", null, "The dyke of the Tessel at Lowmark is 1,950 miles long.")
            .quantity("1,950", 1950.0, 1950.0, Relation.EXACT, "mile", "dyke", "measure", null);
    Told b =
        Told.by("b", null, "The dyke of the Tessel at Lowmark is 3,140 kilometres long.")
            .quantity(
                "3,140", 3140.0, 3140.0, Relation.EXACT, "kilometre", "dyke", "measure", null);
    Told c =
        Told.by("c", null, "The dyke of the Tessel at Lowmark is 3,180 kilometres long.")
            .quantity(
                "3,180", 3180.0, 3180.0, Relation.EXACT, "kilometre", "dyke", "measure", null);

    assertEquals(Status.AGREE, Told.align(a, b).rows().getFirst().status());
    assertEquals(Status.CONFLICT, Told.align(b, c).rows().getFirst().status());
  }

  @Test
  void someAreAPartOfThemAndOthersTogether() {
    Told a =
        Told.by("a", null, "The capital sent 300 soldiers to the flooded streets of Lowmark.")
            .counts("300 soldiers", 300, "soldiers", "deploy");
    Told b =
        Told.by("b", null, "The capital sent 520 soldiers and firefighters to Lowmark's streets.")
            .counts("520 soldiers and firefighters", 520, "soldiers and firefighters", "deploy");

    Row row = Told.align(a, b).rows().getFirst();

    assertEquals(Status.COMPATIBLE, row.status());
    assertTrue(row.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.PART_OF));
  }

  @Test
  void textsOfDifferentEventsAreNotHeldAgainstEachOther() {
    Told a =
        Told.by("a", null, "Two cooks of the Tessel inn rowed 12 boats across the lake at dawn.")
            .counts("12 boats", 12, "boats", "row");
    Told b =
        Told.by("b", null, "Farmers near Eastby want lower taxes; a museum there shows 30 boats.")
            .counts("30 boats", 30, "boats", "show");

    assertEquals(2, Told.align(a, b).rows().size());
  }
}
