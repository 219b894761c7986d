package parallax.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static boolean endsSentence(String text) {
    return Prose.endsSentence(text, 0, text.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "“It rained.”", "Did it (rain?)", "下雨了。", "It rained…"})
  void knowsTheEndsOfSentences(String text) {
    assertTrue(endsSentence(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained", "Rain in the north:", "Rain (Photo: A. B.) today", "."})
  void knowsWhatIsNoEnd(String text) {
    assertFalse(endsSentence(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'It rained. It stopped.', 2",
    "'J. R. Moss spoke.', 1",
    "'“It rained.” He left', 1",
    "'Rain in the north', 0"
  })
  void countsSentences(String text, int sentences) {
    assertEquals(sentences, Prose.sentences(text));
  }

  @Test
  void countsWordsAlsoWhereNoSpacesPartThem() {
    assertEquals(4, Prose.words("It's 4,000 people – today"));
    assertEquals(3, Prose.words("市議会火曜日"));
  }

  @Test
  void knowsThePagesOwnVoice() {
    assertTrue(Prose.speaksForThePage("Here is what our readers like."));
    assertTrue(Prose.speaksForThePage("Do you like it?"));
    assertFalse(Prose.speaksForThePage("“We will win,” she said, in the US."));
    assertFalse(Prose.speaksForThePage("\"You know us,\" he said of his hour."));
  }

  @Test
  void knowsQuotedSpeechFromQuotedWords() {
    assertTrue(Prose.quotesSpeech("He said “we are tired of it” twice."));
    assertFalse(Prose.quotesSpeech("A “people's court” met."));
  }
}
