package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.language.Document;
import parallax.model.Attribution;
import parallax.model.Voice;

class SpeechReaderTest {

  /** Reads a text and writes each utterance as "voice speaker: words". */
  static List<String> read(String text) {
    return utterances(text).stream()
        .map(
            utterance ->
                utterance.attribution().voice().code()
                    + " "
                    + utterance.attribution().speaker()
                    + ": "
                    + utterance.span().of(text))
        .toList();
  }

  private static List<Utterance> utterances(String text) {
    return new SpeechReader().read(Document.of(text));
  }

  private static Attribution attribution(String text) {
    return utterances(text).getFirst().attribution();
  }

  @Test
  void quotationWithTheSpeakerBehindIt() {
    assertEquals(
        List.of("quoted Ruth Hale: The bridge will stay shut until spring"),
        read("“The bridge will stay shut until spring,” said Ruth Hale, the town's engineer."));
  }

  @Test
  void quotationWithTheSpeakerBeforeIt() {
    assertEquals(
        List.of("quoted Ruth Hale: The bridge will stay shut until spring."),
        read("Ruth Hale said: \"The bridge will stay shut until spring.\""));
  }

  @Test
  void quotationOverSeveralSentencesIsOne() {
    assertEquals(
        List.of("quoted Ruth Hale: The bridge is old. It needs new cables. We have no money"),
        read("“The bridge is old. It needs new cables. We have no money,” Ruth Hale said."));
  }

  @Test
  void speakerInsideTheQuotation() {
    assertEquals(
        List.of(
            "quoted Ruth Hale: The bridge is much older than that",
            "quoted Ruth Hale: and it needs new cables."),
        read("“The bridge is much older than that,” Ruth Hale said, “and it needs new cables.”"));
  }

  @Test
  void aQuotationThatStandsAloneGoesOnWithTheLastSpeaker() {
    assertEquals(
        List.of(
            "quoted Ruth Hale: The bridge is much older than that",
            "quoted Ruth Hale: We will need new cables by May."),
        read(
            """
            “The bridge is much older than that,” Ruth Hale said.
            “We will need new cables by May.”
            """));
  }

  @Test
  void aPronounMeansTheLastSpeakerWhoFits() {
    assertEquals(
        List.of(
            "reported Mark Dow: ferries would run all night",
            "reported Mark Dow: the fares would not rise"),
        read("Mark Dow said ferries would run all night. He added that the fares would not rise."));
  }

  @Test
  void theSubjectOfTheSentenceBeforeIsMeantByAPronoun() {
    assertEquals(
        List.of("reported Ruth Hale: the ferries would run all night"),
        read("Ruth Hale opened the new pier. She said that the ferries would run all night."));
  }

  @Test
  void reportBeforeItsSpeaker() {
    assertEquals(
        List.of("reported Mark Dow: Nine houses were flooded when the dam gave way"),
        read(
            "Nine houses were flooded when the dam gave way, water board spokesman Mark Dow"
                + " said."));
  }

  @Test
  void nameStandsApartFromOffice() {
    assertEquals(
        new Attribution(
            Voice.REPORTED, "Mark Dow", "water board spokesman", "told", List.of("NPR")),
        attribution(
            "Nine houses were flooded, water board spokesman Mark Dow told NPR on Friday."));
  }

  @Test
  void officeBehindTheName() {
    assertEquals(
        new Attribution(
            Voice.REPORTED, "Mark Dow", "a clerk at the water board", "said", List.of()),
        attribution("Mark Dow, a clerk at the water board, said that nine houses were flooded."));
  }

  @Test
  void accordingTo() {
    assertEquals(
        List.of("reported the water board: nine houses were flooded"),
        read("According to the water board, nine houses were flooded."));
    assertEquals(
        List.of("reported the water board: Nine houses were flooded"),
        read("Nine houses were flooded, according to the water board."));
  }

  @Test
  void aReportWithAQuotationInItIsBoth() {
    assertEquals(
        List.of(
            "reported Mark Dow: the repair of the dam would “take years and cost a fortune.”",
            "quoted Mark Dow: take years and cost a fortune."),
        read("Mark Dow said the repair of the dam would “take years and cost a fortune.”"));
  }

  @Test
  void scareQuotesAreTheOutletsOwnWording() {
    assertEquals(List.of(), read("The “green dam” was shut for the “big repair” last week."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union called on drivers to stay at home. | The union | to stay at home",
        "The union has repeatedly urged drivers to stay at home. | The union | to stay at home",
        "The union promised to end the strike by May. | The union | to end the strike by May",
        "The owners accused the union of breaking the law. | The owners | breaking the law",
        "The union denied breaking the law. | The union | breaking the law",
        "Officials say that buses will run. | Officials | buses will run",
      })
  void verbsTakeWhatIsSaidInTheirOwnFrames(String text, String speaker, String words) {
    assertEquals(List.of("reported " + speaker + ": " + words), read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The strike is expected to end by May.",
        "The drivers were told to stay at home.",
        "The report was long and the claims were many.",
        "It is said to be the oldest bridge of the county.",
      })
  void whatNobodySays(String text) {
    assertEquals(List.of(), read(text));
  }

  @Test
  void aParticipleSharesTheSpeaker() {
    assertEquals(
        List.of(
            "reported Ruth Hale: Two piers were damaged",
            "reported Ruth Hale: the harbour would stay open"),
        read("Two piers were damaged, Ruth Hale said, adding that the harbour would stay open."));
  }

  @Test
  void twoSpeakersInASentence() {
    assertEquals(
        List.of("reported The board: the dam is safe", "reported Ruth Hale: it may break"),
        read("The board said the dam is safe, but Ruth Hale warned that it may break."));
  }

  @Test
  void aNameBelowAQuotation() {
    assertEquals(
        List.of("quoted Ruth Hale: The bridge is much older than that."),
        read("“The bridge is much older than that.” — Ruth Hale"));
  }

  @Test
  void aQuestionAndItsSpeakerInASentenceOfTheirOwn() {
    assertEquals(
        List.of("quoted Ruth Hale: Who is going to pay for that?"),
        read("“Who is going to pay for that?” Ruth Hale asked."));
  }

  @Test
  void theLastParagraphOfAQuotationNamesTheSpeakerOfAll() {
    assertEquals(
        List.of(
            "quoted Ruth Hale: The bridge is old. It needs new cables.",
            "quoted Ruth Hale: We have no money for them"),
        read(
            """
            “The bridge is old. It needs new cables.
            “We have no money for them,” Ruth Hale said.
            """));
  }

  @Test
  void aNameBeforeAColonInAHeadlineSpeaksIfItSpeaksInTheText() {
    assertEquals(
        List.of(
            "reported Hale: Bridge will stay shut until spring",
            "reported Ruth Hale: the cables had rusted"),
        read("Hale: Bridge will stay shut until spring\nRuth Hale said the cables had rusted."));
    assertEquals(List.of(), read("Elm Street: Bridge will stay shut until spring\nIt is old."));
  }

  @Test
  void aTitleInMarksIsNoQuotation() {
    assertEquals(List.of(), read("Her first novel, “The Keeper of the Bridge,” came out in May."));
  }

  @Test
  void aDescriptionMeansTheOneDescribedBefore() {
    assertEquals(
        List.of(
            "reported Mark Dow: nine houses were flooded",
            "reported the doctor (Mark Dow): Two of them must be pulled down"),
        read(
            "Mark Dow, a doctor in the village, said nine houses were flooded. Two of them must"
                + " be pulled down, the doctor said."));
  }

  @Test
  void sheIsNotAManNamedBefore() {
    assertEquals(
        List.of(
            "reported Ruth Hale: the dam held",
            "reported Mark Dow: it leaked",
            "reported Ruth Hale: the leak was small"),
        read(
            "Spokeswoman Ruth Hale said the dam held. Mr. Mark Dow said it leaked. She said the"
                + " leak was small."));
  }

  @Test
  void whoseWordsAnOutletOnlyPassesOn() {
    assertEquals(
        List.of("NPR"), attribution("Nine houses were flooded, Mark Dow told NPR.").chain());
    assertEquals(
        List.of(), attribution("Nine houses were flooded, Mark Dow told reporters.").chain());
  }

  @Test
  void anyVerbMaySpeakBesideAQuotation() {
    assertEquals(
        List.of("quoted Ruth Hale: The bridge is much older than that"),
        read("“The bridge is much older than that,” grinned Ruth Hale."));
  }

  @Test
  void aTableIsNoSentence() {
    assertEquals(List.of(), read("the board said it was late and ".repeat(125)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 40 died , an official of the Valley Council said . | Valley Council | true",
        "The raid killed 12 people , he told a briefing in Port Alden . | Port Alden | true",
        "The raid killed 12 people in Port Alden , he told reporters . | Port Alden | false",
        "In Port Alden , the mayor said 12 people had been killed . | Port Alden | false",
        "The mayor of Port Alden said 12 people had been killed . | Port Alden | true"
      })
  void whoSpeaksAndWhereIsNotWhatIsSaid(String text, String place, boolean saying) {
    assertEquals(saying, utterances(text).getFirst().isOfSaying(place));
  }
}
