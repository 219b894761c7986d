package parallax.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import parallax.model.EventDate;
import parallax.model.ReasonCode;
import parallax.model.Relation;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Status;
import parallax.work.Cancellation;

class AlignerTest {
  private static final String FLOOD =
      "Flood in Lowmark kills %s. At least %s people drowned when the river Tessel broke its banks"
          + " in Lowmark. %s people were injured, officials said.";

  @Test
  void differentTollsAreOneRowInConflictAndTheInjuredAnother() {
    Told a = flood("a", "12", "40");
    Told b = flood("b", "19", "40");

    List<Row> rows = Told.align(a, b).rows();

    assertEquals(
        List.of("[a-c1, b-c1] CONFLICT", "[a-c2, b-c2] AGREE"),
        rows.stream().map(row -> row.claims() + " " + row.status()).toList());
    assertEquals("People killed", rows.get(0).label());
    assertTrue(codes(rows.get(0)).contains(ReasonCode.FIGURES_APART));
    assertTrue(codes(rows.get(1)).contains(ReasonCode.SAME_FIGURE));
  }

  @Test
  void aCancelledLiningUpStops() {
    Cancellation cancelled = new Cancellation();
    cancelled.cancel();
    Told one = flood("a", "12", "40");

    assertThrows(CancellationException.class, () -> Told.align(cancelled, one));
  }

  private static Told flood(String id, String killed, String injured) {
    return Told.by(id, "2031-05-08", FLOOD.formatted(killed, killed, injured))
        .counts(killed, Double.parseDouble(killed), "people", "kill")
        .counts(injured, Double.parseDouble(injured), "people", "injure");
  }

  @Test
  void aPartStandsApartFromTheWhole() {
    Told a =
        Told.by("a", null, "The ferry sank off Port Ellis and 30 people drowned, 6 of them crew.")
            .counts("30 people", 30, "people", "kill")
            .quantity("6 of them", 6.0, 6.0, Relation.EXACT, null, "people", "kill", "a-c1");
    Told b =
        Told.by("b", null, "The ferry sank near Port Ellis, and 33 people were killed.")
            .counts("33 people", 33, "people", "kill");

    assertEquals(List.of("a-c1", "b-c1"), Told.align(a, b).rows().getFirst().claims());
  }

  @Test
  void anotherYearsFiguresStandApart() {
    Told a =
        Told.by(
                "a",
                "2031-05-08",
                "The flood in Lowmark killed 12 people. In 2019 a flood killed 90 people.")
            .counts("12 people", 12, "people", "kill")
            .dates("2019", "2019", null, "a flood")
            .counts("90 people", 90, "people", "kill");
    Told b =
        Told.by("b", "2031-05-09", "Lowmark flood: 14 people are dead, most of them drowned.")
            .counts("14 people", 14, "people", "kill");

    Row first = Told.align(a, b).rows().getFirst();

    assertEquals(Map.of("a", List.of("a-c1"), "b", List.of("b-c1")), first.cells());
  }

  @Test
  void aCountThatRoseMakesTheLowerOneAnEarlierState() {
    Told a =
        Told.by("a", null, "In the budget fight 30 clerks were dismissed by the council.")
            .counts("30 clerks", 30, "clerks", "dismiss");
    Told b =
        Told.by("b", null, "By evening 45 clerks were dismissed by the council.")
            .counts("45 clerks", 45, "clerks", "dismiss");
    Told rising =
        Told.by("c", null, "The number of clerks dismissed by the council has risen to 45 clerks.")
            .rises("45 clerks", 45, "clerks", "dismiss");

    assertEquals(Status.CONFLICT, Told.align(a, b).rows().getFirst().status());
    Row row = Told.align(a, rising).rows().getFirst();
    assertEquals(List.of("a-c1", "c-c1"), row.claims());
    assertEquals(Status.COMPATIBLE, row.status());
    assertTrue(codes(row).contains(ReasonCode.EARLIER_STATE));
  }

  @Test
  void oneFigureInTwoUnitsAgrees() {
    Told a =
        Told.by("a", null, "The quake struck at a depth of 10 kilometres.")
            .quantity(
                "10 kilometres", 10.0, 10.0, Relation.EXACT, "kilometre", "depth", null, null);
    Told b =
        Told.by("b", null, "Its depth was put at six miles, a depth of six miles.")
            .quantity("six miles", 6.0, 6.0, Relation.EXACT, "mile", "depth", null, null);

    assertEquals(Status.AGREE, Told.align(a, b).rows().getFirst().status());
  }

  @Test
  void differentPersonsForOnePartAreInConflictAndTheSamePersonAgrees() {
    Told a =
        Told.by(
                "a",
                null,
                "Talks on the ferry strike began. Rosa Lind led the crews. Tom Vane led the"
                    + " owners.")
            .names("Rosa Lind", "led the crews", "lead")
            .names("Tom Vane", "led the owners", "lead");
    Told b =
        Told.by("b", null, "At the talks Jan Orr led the crews. The owners were led by Tom Vane.")
            .names("Jan Orr", "led the crews", "lead")
            .names("Tom Vane", "led the owners", "lead");

    List<Row> rows = Told.align(a, b).rows();

    assertEquals(
        List.of("[a-c1, b-c1] CONFLICT", "[a-c2, b-c2] AGREE"),
        rows.stream().map(row -> row.claims() + " " + row.status()).toList());
  }

  @Test
  void twoSpeakersWhoContradictEachOtherAreInConflict() {
    Told a =
        Told.by(
                "a",
                null,
                "The ferry is late again. The ferry has reached the island, Ida Brook said.")
            .says("The ferry has reached the island", "Ida Brook", false);
    Told b =
        Told.by("b", null, "The ferry never reached the island, Tom Vane said. It rained all day.")
            .says("The ferry never reached the island", "Tom Vane", false);

    Row row = Told.align(a, b).rows().getFirst();

    assertEquals(
        "[a-c1, b-c1] CONFLICT What is said: \u201cThe ferry has reached the island\u201d",
        row.claims() + " " + row.status() + " " + row.label());
  }

  @Test
  void aDenialOfSomethingElseIsNoContradiction() {
    Told a =
        Told.by("a", null, "\u201cWe have no quarrel with the island,\u201d said Ida Brook.")
            .says("We have no quarrel with the island", "Ida Brook", true);
    Told b =
        Told.by("b", null, "The quarrel of the island ended at noon, said Tom Vane.")
            .says("The quarrel of the island ended at noon", "Tom Vane", false);

    assertTrue(Told.align(a, b).rows().stream().noneMatch(row -> row.status() == Status.CONFLICT));
  }

  @Test
  void aRowOfSpeechIsNotNamedByWordsThatBeginWithAPronoun() {
    Told a =
        Told.by("a", null, "The ferry is late. It had left the northern harbour, Ida Brook said.")
            .says("It had left the northern harbour", "Ida Brook", false);
    Told b =
        Told.by("b", null, "The old ferry had left the northern harbour, Ida Brook said.")
            .says("The old ferry had left the northern harbour", "Ida Brook", false);

    Row row = Told.align(a, b).rows().getFirst();

    assertEquals(
        "What Ida Brook said: \u201cThe old ferry had left the northern \u2026\u201d", row.label());
  }

  @Test
  void quotedWordsThatStandInTheOthersStatementAgree() {
    Told a =
        Told.by(
                "a",
                null,
                "\u201cThe harbour belongs to those who fish in it,\u201d Ida Brook said.")
            .says("The harbour belongs to those who fish in it", "Ida Brook", true);
    Told b =
        Told.by(
                "b",
                null,
                "Ida Brook said the harbour \u201cbelongs to those who fish in it\u201d.")
            .says("the harbour \u201cbelongs to those who fish in it", "Ida Brook", false);

    Row row = Told.align(a, b).rows().getFirst();

    assertEquals("[a-c1, b-c1] AGREE", row.claims() + " " + row.status());
  }

  @Test
  void speechFoldsUnderTheFiguresInIt() {
    Told a =
        Told.by(
                "a",
                null,
                "\u201cWe have towed 48 cars from the harbour,\u201d mayor Ida Brook said.")
            .says("We have towed 48 cars from the harbour", "Ida Brook", true)
            .counts("48 cars", 48, "cars", "tow");
    Told b =
        Told.by("b", null, "Ida Brook: \u201cWe have towed 48 cars from the harbour.\u201d")
            .says("We have towed 48 cars from the harbour", "Ida Brook", true)
            .counts("48 cars", 48, "cars", "tow");

    List<Row> rows = Told.align(a, b).rows();
    Row speech = rows.stream().filter(row -> row.kind().isSpeech()).findFirst().orElseThrow();
    Row figures = rows.stream().filter(row -> !row.kind().isSpeech()).findFirst().orElseThrow();

    assertEquals(figures.id(), speech.under());
    assertNull(figures.under());
    assertEquals(Status.AGREE, speech.status());
  }

  @Test
  void aSourceFromBeforeTheEventIsNotSaidToBeSilentAboutIt() {
    Told a = strike("a", "2031-05-08").counts("700 sailors", 700, "sailors", "strike");
    Told b = strike("b", "2031-05-08").counts("700 sailors", 700, "sailors", "strike");
    Told early = Told.by("e", "2031-04-02", "The ferry company will hire sailors in the summer.");

    Alignment alignment = Told.align(a, b, early);
    Silence silence = alignment.rows().getFirst().silent().get("e");

    assertEquals(new EventDate(LocalDate.of(2031, 5, 7), true), alignment.event());
    assertNotNull(silence);
    assertEquals(Silence.State.PUBLISHED_BEFORE, silence.state());
  }

  private static Told strike(String id, String published) {
    return Told.by(id, published, "On 7 May 700 sailors of the ferry company walked out.")
        .dates("7 May", "2031-05-07", null, "walked out");
  }

  @Test
  void aSilentSourceShowsItsNearestSentence() {
    String text = "The crossing was calm. The ferry company says nothing of its sailors.";
    Told silent = Told.by("s", "2031-05-09", text);

    Silence silence =
        Told.align(
                strike("a", "2031-05-08").counts("700 sailors", 700, "sailors", "strike"),
                strike("b", "2031-05-08").counts("700 sailors", 700, "sailors", "strike"),
                silent)
            .rows()
            .getFirst()
            .silent()
            .get("s");

    assertNotNull(silence);
    assertEquals(Silence.State.SAYS_NOTHING, silence.state());
    assertNotNull(silence.nearest());
    assertEquals("The ferry company says nothing of its sailors.", silence.nearest().of(text));
  }

  @Test
  void aDayThatOneSourceAloneNamesIsNotTheEvents() {
    Told a = strike("a", "2031-05-08");
    Told b = Told.by("b", "2031-05-09", "Sailors have walked out.");

    assertNull(Told.align(a, b).event());
  }

  @Test
  void noTwoRowsHaveOneLabel() {
    Told a =
        Told.by(
                "a",
                null,
                "In Northby 12 people died. In Southby 40 people died. In Eastby 99 people died.")
            .counts("12 people", 12, "people", "kill")
            .counts("40 people", 40, "people", "kill")
            .counts("99 people", 99, "people", "kill");

    List<String> labels = Told.align(a).rows().stream().map(Row::label).toList();

    assertEquals(labels, List.copyOf(new LinkedHashSet<>(labels)));
    assertEquals(3, labels.size());
  }

  @Test
  void exchangingThePartiesChangesNothingButTheirNames() {
    List<Row> rows =
        Told.align(parties("Redshire", "Bluvia", 9), parties("Redshire", "Bluvia", 4)).rows();
    List<Row> swapped =
        Told.align(parties("Bluvia", "Redshire", 9), parties("Bluvia", "Redshire", 4)).rows();

    assertEquals(
        rows.stream().map(Row::claims).toList(), swapped.stream().map(Row::claims).toList());
    assertEquals(
        rows.stream().map(Row::status).toList(), swapped.stream().map(Row::status).toList());
  }

  private static Told parties(String one, String other, int captured) {
    String text =
        "%s said its guards held %d soldiers of %s. The talks of %s and %s ended."
            .formatted(one, captured, other, other, one);
    return Told.by(captured == 9 ? "a" : "b", null, text)
        .counts(captured + " soldiers", captured, "soldiers of " + other, "arrest");
  }

  @Test
  void theOrderOfTheSourcesDoesNotDecideWhatIsLinedUp() {
    Told a = flood("a", "12", "40");
    Told b = flood("b", "19", "55");
    Told c = flood("c", "12", "41");

    assertEquals(sets(Told.align(a, b, c)), sets(Told.align(c, b, a)));
  }

  private static Set<String> sets(Alignment alignment) {
    Set<String> sets = new TreeSet<>();
    alignment.rows().forEach(row -> sets.add(new TreeSet<>(row.claims()) + " " + row.status()));
    return sets;
  }

  private static List<ReasonCode> codes(Row row) {
    return row.reasons().stream().map(reason -> reason.code()).toList();
  }
}
