package parallax.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.model.Deed;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;

class ActorExtractorTest {

  private static List<Deed> deeds(String text) {
    Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
    Source source =
        new Source("s1", "a.txt", original, Metadata.UNKNOWN, text, List.of(), List.of());
    return new ActorExtractor()
        .find(Article.of(source)).stream().map(finding -> (Deed) finding.content()).toList();
  }

  @Test
  void whoLedWhat() {
    assertEquals(
        List.of(
            new Deed("Ingrid Solberg", "Deputy Mayor", "led the team from the harbour", "lead"),
            new Deed("Paul Okafor", null, "led a union delegation", "lead")),
        deeds(
            "The team from the harbour was led by Deputy Mayor Ingrid Solberg, who came to meet "
                + "a union delegation led by Paul Okafor."));
  }

  @Test
  void whoMetWhomAndForWhichSide() {
    assertEquals(
        List.of(
            new Deed("Ingrid Solberg", null, "representing the port company", "represent"),
            new Deed("Paul Okafor", null, "represented the striking Dockers", "represent"),
            new Deed("Mary Quinn", null, "represented the striking Dockers", "represent")),
        deeds(
            "Managers received delegates from the striking Dockers. Representing the port company, "
                + "Ingrid Solberg held talks with Paul Okafor and Mary Quinn."));
    assertEquals(
        List.of(
            new Deed("Ingrid Solberg", null, "met Paul Okafor on Friday", "meet"),
            new Deed("Paul Okafor", null, "met Ingrid Solberg", "meet")),
        deeds("Ingrid Solberg met Paul Okafor on Friday."));
  }

  @Test
  void aSideMayBeNamedWithOneWordTwice() {
    assertEquals(
        List.of(
            new Deed("Ingrid Solberg", null, "representing the union of the Dockers", "represent"),
            new Deed("Paul Okafor", null, "represented the port company", "represent")),
        deeds(
            "Managers received delegates from the port company. Representing the union of the"
                + " Dockers, Ingrid Solberg held talks with Paul Okafor."));
  }

  @Test
  void personsJoinedByAndShareTheirDeed() {
    assertEquals(
        List.of(
            new Deed("Paul Okafor", null, "represented the striking dockers", "represent"),
            new Deed("Mary Quinn", null, "represented the striking dockers", "represent")),
        deeds("Paul Okafor and Mary Quinn represented the striking dockers."));
  }

  @Test
  void whoWasAppointedOrArrested() {
    assertEquals(
        List.of(
            new Deed("Paul Okafor", null, "was appointed head of the inquiry", "appoint"),
            new Deed("Mary Quinn", "a banker", "was arrested in Lisbon", "arrest")),
        deeds(
            "Paul Okafor was appointed head of the inquiry. Mary Quinn, a banker, was arrested in "
                + "Lisbon."));
  }

  @Test
  void whoSpokeToTheNation() {
    assertEquals(
        List.of(
            new Deed("Solberg", "President", "said in a radio address", "address"),
            new Deed("Solberg", "President", "said in a speech on Monday", "address")),
        deeds(
            "In a radio address, President Solberg said taxes would rise. "
                + "President Solberg said in a speech on Monday that taxes would rise."));
  }

  @Test
  void aNameInPassingIsNoActor() {
    assertEquals(
        List.of(),
        deeds(
            "Paul Okafor was not there. The plan drew on work by Mary Quinn. The mayor of Port Vila"
                + " signed it. The Valley Norwegians were arrested."));
  }
}
