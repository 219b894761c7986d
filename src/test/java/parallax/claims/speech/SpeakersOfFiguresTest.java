package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.language.Document;

/** Who says a figure, where the speaker doesn't simply stand before a verb of saying. */
class SpeakersOfFiguresTest {
  private static final String TITLE = "Rain closes two roads near the river\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norlan's military said 24 jets had taken off.                        | Norlan's military
          It fell in a raid that the mayor here said had killed 17 people.     | the mayor here
          The army released footage that the ministry said showed six hits.    | the ministry
          The radio spoke of nine dead, but the ministry raised that and said 43 were hurt. | the ministry
          Jan Holm, the governor of the hilly province of Ortava, insists that 90 died. | Jan Holm
          Its officials in Ortava province claim that 73 people were killed.   | Its officials in Ortava province
          The roof of the school fell in, killing 16 pupils, said Ruth Hale, head of the agency. | Ruth Hale
          The town lost 40 homes, according to the daily.                      | the daily
          The story itself concedes that he paid 90 million.                   | The story
          In a poll by the Orlan institute, 57 percent of voters wanted a new mayor. | a poll
          A Dunmore poll put Hale ahead by four points.                        | A Dunmore poll
          Troops were sent in to stop looters, with police saying 17 were held. | police
          """)
  void speakerOfTheLastFigure(String sentence, String speaker) {
    List<Utterance> found = read(TITLE + sentence);
    assertEquals(speaker, found.getLast().attribution().speaker(), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Hale and his wife reported $214 million in income over ten years.",
    "Disclosing a tax return without consent is a crime punished by five years in jail.",
  })
  void theOutletItself(String sentence) {
    assertEquals(List.of(), read(TITLE + sentence));
  }

  private static List<Utterance> read(String text) {
    return new SpeechReader().read(Document.of(text));
  }
}
