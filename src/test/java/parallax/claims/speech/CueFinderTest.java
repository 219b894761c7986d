package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.language.Document;

class CueFinderTest {

  private static List<String> find(String text) {
    Document document = Document.of(text);
    MarkedSentence sentence =
        new MarkedSentence(
            document.sentences().getFirst(), QuoteScanner.scan(text, document.paragraphs()));
    return CueFinder.find(sentence).stream()
        .map(site -> site.form() + " " + sentence.text(new TokenRange(site.start(), site.end())))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor has repeatedly warned that it may rain. | FINITE has repeatedly warned",
        "The mayor called on people to stay in. | FINITE called on",
        "The mayor is calling for more pay. | FINITE is calling for",
        "According to the mayor, it rains. | PREPOSITION According to",
        "The mayor's claim that it rains was denied. | NOUN claim",
        "The mayor did not deny that it rained. | FINITE did not deny",
      })
  void marksOfSpeech(String text, String found) {
    assertEquals(found, find(text).getFirst());
  }

  @Test
  void particlesBelongToTheirVerb() {
    assertEquals(
        List.of("FINITE pointed out", "PARTICIPLE adding"),
        find("The mayor pointed out that it rained, adding that it would stop."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor would say that it rains.",
        "The mayor was told to leave.",
        "The mayor did not say when it would stop.",
        "The mayor wants to announce a plan.",
        "The plan announced by the mayor is old.",
        "The claims were many and the reports were long.",
        "People should stay in, consider the risks, and report damage.",
        "The confirmed toll stands at nine.",
        "“It rains and they say that it will not stop soon.”",
      })
  void whatOnlyLooksLikeOne(String text) {
    assertEquals(List.of(), find(text));
  }
}
