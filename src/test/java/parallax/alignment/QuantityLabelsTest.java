package parallax.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private static List<String> labels(Told... articles) {
    return Told.align(articles).rows().stream().map(Row::label).toList();
  }
}
