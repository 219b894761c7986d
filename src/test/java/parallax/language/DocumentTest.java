package parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import parallax.model.Span;

class DocumentTest {

  private static List<String> sentences(String text) {
    return Document.of(text).sentences().stream().map(Sentence::text).toList();
  }

  private static List<String> tokens(String text) {
    return Tokenizer.tokenize(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertEquals(
        List.of("Lt. Gen. Ruth Hale met U.S. Secretary Mark Dow at 5 p.m. on Oct. 3.", "He left."),
        sentences("Lt. Gen. Ruth Hale met U.S. Secretary Mark Dow at 5 p.m. on Oct. 3. He left."));
  }

  @Test
  void textWithoutEndsOfSentencesIsCutAtBlanks() {
    String text = "and then the harbour froze ".repeat(2000).strip();
    List<Sentence> pieces = Document.of(text).sentences();
    assertEquals(text, String.join(" ", pieces.stream().map(Sentence::text).toList()));
    assertEquals(14, pieces.size());
    String word = "o".repeat(30_000);
    assertEquals(List.of(word, "froze."), sentences(word + " froze."));
  }

  @Test
  void sentenceEndsBehindAnAbbreviationThatClosesIt() {
    assertEquals(
        List.of("Trains stop at 5 p.m.", "The last bus has gone."),
        sentences("Trains stop at 5 p.m. The last bus has gone."));
  }

  @Test
  void headlinesThatRunIntoTheFirstSentenceAreCutOff() {
    assertEquals(
        List.of("Flood cuts off nine villages in Orland", "A flood has cut off nine villages."),
        sentences("Flood cuts off nine villages in Orland A flood has cut off nine villages."));
    assertEquals(
        List.of("Two bridges down, officials say", "PORT ALDEN, Orland \u2014 The rain went on."),
        sentences("Two bridges down, officials say PORT ALDEN, Orland \u2014 The rain went on."));
    assertEquals(
        List.of("Ruth Hale and the lost harvest", "Ruth Hale, a farmer, has nothing left to sell."),
        sentences("Ruth Hale and the lost harvest Ruth Hale, a farmer, has nothing left to sell."));
  }

  @Test
  void namesAndTitlesInTheFirstSentenceAreNoHeadlines() {
    for (String text :
        List.of(
            "The mayor of the town told The Daily Post that the bridge was safe.",
            "President Ruth Hale of the United Isles will visit the United Isles again in May.",
            "Officials in the NORTH \u2014 the poorest part of it \u2014 said no to the plan.")) {
      assertEquals(List.of(text), sentences(text));
    }
  }

  @Test
  void everyLineIsAParagraph() {
    Document document = Document.of("Title\n\nOne. Two.\nThree.");
    assertEquals(3, document.paragraphs().size());
    assertEquals(
        List.of(0, 1, 1, 2), document.sentences().stream().map(Sentence::paragraph).toList());
  }

  @Test
  void numbersPartFromWords() {
    assertEquals(
        List.of(
            "The", "24", "-", "hour", "strike", "cost", "$", "3.6", "bn", ",", "or", "25,000", "a",
            "day"),
        tokens("The 24-hour strike cost $3.6bn, or 25,000 a day"));
  }

  @Test
  void possessivesAreTokensOfTheirOwn() {
    assertEquals(
        List.of("Marta", "\u2019s", "co-operative", "wasn't", "there"),
        tokens("Marta\u2019s co-operative wasn't there"));
  }

  @Test
  void findsTheSentenceAroundAnOffset() {
    Document document = Document.of("First here. Second there.");
    assertEquals("First here.", document.sentenceAt(3).text());
    assertEquals("Second there.", document.sentenceAt(14).text());
  }

  @Test
  void aLongTextIsLeftBetweenTwoSentences() {
    AtomicInteger sentences = new AtomicInteger();
    Runnable check =
        () -> {
          if (sentences.incrementAndGet() == 3) {
            throw new CancellationException();
          }
        };
    String text = "One man left. ".repeat(1000);
    assertThrows(CancellationException.class, () -> Document.of(text, check));
    assertEquals(3, sentences.get());
  }
}
