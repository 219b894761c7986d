package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.claims.speech.Mention.Kind;
import parallax.language.Document;

class OfficeReaderTest {

  /** Reads the speaker of a sentence that starts with them. */
  private static Mention read(String text) {
    MarkedSentence sentence =
        new MarkedSentence(Document.of(text).sentences().getFirst(), List.of());
    SpeechAct act = ActReader.read(sentence).getFirst();
    TokenRange speaker = act.speaker();
    if (speaker == null) {
      throw new AssertionError("No speaker in: " + text);
    }
    return new OfficeReader(sentence).read(speaker, act.apposition());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Finance Minister Carla Stein said it rained. | Carla Stein | Finance Minister | PERSON",
        "Secretary of State Carla Stein said it rained. | Carla Stein | Secretary of State |"
            + " PERSON",
        "Water board spokesman Mark Dow said it rained. | Mark Dow | Water board spokesman"
            + " | PERSON",
        "Mark Dow of the water board said it rained. | Mark Dow | of the water board | PERSON",
        "Mark Dow, 45, a clerk at the board, said it rained. | Mark Dow | a clerk at the board"
            + " | PERSON",
        "Mark Dow, who was ill, said it rained. | Mark Dow | - | PERSON",
        "Its governor, Jan Holm, said it rained. | Jan Holm | Its governor | PERSON",
        "The water board said it rained. | The water board | - | OTHER",
        "The Ministry of Health said it rained. | The Ministry of Health | - | OTHER",
        "A local official said it rained. | A local official | - | PERSON",
        "He said it rained. | He | - | PRONOUN",
      })
  void nameAndOffice(String text, String name, @Nullable String office, Kind kind) {
    assertEquals(new Mention(name, office, kind), read(text));
  }

  @Test
  void aDoctorsTitleGivesWayToAnOffice() {
    assertEquals(
        new Mention("Amara Diallo", "head of the clinic", Kind.PERSON),
        read("Dr. Amara Diallo, head of the clinic, said it rained."));
  }
}
