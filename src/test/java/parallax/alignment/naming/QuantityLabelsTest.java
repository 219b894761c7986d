package parallax.alignment.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.alignment.Told;
import parallax.model.Relation;
import parallax.model.Row;

/** How rows of figures are named. */
class QuantityLabelsTest {

  @Test
  void peopleAreNamedByWhatTheSourcesSayOfThem() {
    Told a =
        Told.by("a", null, "In Marrow 4,000 people were vaccinated by noon.")
            .counts("4,000 people", 4000, "people", "vaccinate");
    Told b =
        Told.by("b", null, "Some 3,900 people have been vaccinated in Marrow, the nurse said.")
            .counts("3,900 people", 3900, "people", "vaccinate");

    assertEquals(List.of("People vaccinated"), labels(a, b));
  }

  @Test
  void aNumberOfOneIsAskedForInThePlural() {
    Told a =
        Told.by("a", null, "Only one deputy abstained.")
            .counts("one deputy", 1, "deputy", "abstain");
    Told b =
        Told.by("b", null, "One deputy abstained, the clerk said.")
            .counts("One deputy", 1, "deputy", "abstain");

    assertEquals(List.of("Deputies who abstained"), labels(a, b));
  }

  @Test
  void votesAreCountedForAndAgainst() {
    Told a = vote("a");
    Told b = vote("b");

    assertEquals(List.of("Votes in favour", "Votes against"), labels(a, b));
  }

  private static Told vote(String id) {
    return Told.by(id, null, "The council passed the plan by 61 votes to 44.")
        .counts("61", 61, "votes", "vote")
        .counts("44", 44, "votes", "oppose");
  }

  @Test
  void aTimeIsNamedByWhatLasted() {
    Told a =
        Told.by("a", null, "The walkout of the porters lasted nine days.")
            .quantity("nine days", 9.0, 9.0, Relation.EXACT, "day", "walkout", "last", null);
    Told b =
        Told.by("b", null, "A nine-day walkout of the porters is over.")
            .quantity("nine-day", 9.0, 9.0, Relation.EXACT, "day", "walkout", "last", null);

    assertEquals(List.of("Duration of the walkout"), labels(a, b));
  }

  @Test
  void aTimeIsNamedByWhatWentOnForSoLong() {
    Told a = hours("a", "The harbour was closed for five hours.", "five hours", 5, "close");
    Told b = hours("b", "Gales kept the harbour shut for six hours.", "six hours", 6, "keep");

    assertEquals(List.of("How long the harbour was closed"), labels(a, b));
  }

  @Test
  void aTimeLeftForADeedIsNamedByIt() {
    Told a = hours("a", "Tenants have nine hours to clear the cellars.", "nine hours", 9, "clear");
    Told b = hours("b", "He gave them ten hours to clear the cellars.", "ten hours", 10, "clear");

    assertEquals(List.of("Time to clear the cellars"), labels(a, b));
  }

  @Test
  void nothingIsQuotedWhereNoNameCanBeFound() {
    Told a = hours("a", "By then it was gone in five hours.", "five hours", 5, "go");
    Told b = hours("b", "It was all gone in six hours.", "six hours", 6, "go");

    assertEquals(List.of("Duration"), labels(a, b));
  }

  private static Told hours(String id, String text, String figure, double value, String verb) {
    return Told.by(id, null, text)
        .quantity(figure, value, value, Relation.EXACT, "hour", null, verb, null);
  }

  @Test
  void aNounThatTheClaimCutsInTwoIsNamedWhole() {
    Told a =
        Told.by("a", null, "The hall had 90 wall lamps.").counts("90 wall", 90, "wall", "have");
    Told b =
        Told.by("b", null, "There were 80 wall lamps in the hall.")
            .counts("80 wall", 80, "wall", "have");

    assertEquals(List.of("Number of wall lamps"), labels(a, b));
  }

  @Test
  void whatIsSaidOfOthersIsNotSaidOfTheThingsCounted() {
    Told a =
        Told.by("a", null, "Some 300 clerks will lose their desks.")
            .counts("300 clerks", 300, "clerks", "lose");
    Told b = Told.by("b", null, "About 310 posts will go.").counts("310 posts", 310, "posts", "go");

    assertEquals(
        List.of(), labels(a, b).stream().filter(label -> label.startsWith("Posts that")).toList());
  }

  @Test
  void aVerbTakenForTheThingNamesNothing() {
    Told a =
        Told.by("a", null, "Wheat shot up by nine percent.")
            .quantity(
                "nine percent", 9.0, 9.0, Relation.EXACT, "percent", "Wheat shot", "rise", null);
    Told b =
        Told.by("b", null, "The wheat price rose by ten percent.")
            .quantity(
                "ten percent", 10.0, 10.0, Relation.EXACT, "percent", "wheat price", "rise", null);

    assertEquals(List.of("Wheat price (percent)"), labels(a, b));
  }

  private static List<String> labels(Told... articles) {
    return Told.align(articles).rows().stream().map(Row::label).toList();
  }
}
