package parallax.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.claims.speech.Utterance;
import parallax.language.Document;
import parallax.language.Sentence;
import parallax.model.Attribution;
import parallax.model.Content;
import parallax.model.Quantity;
import parallax.model.Relation;
import parallax.model.Span;
import parallax.model.Speech;
import parallax.model.Voice;

class VoicesTest {
  private static final Sentence SENTENCE =
      Document.of("Lind said that the mayor had promised twelve boats.").sentences().getFirst();

  private static Attribution by(String speaker, Voice voice) {
    return new Attribution(voice, speaker, null, "said", List.of());
  }

  private static Utterance utterance(int start, int end, Attribution attribution, boolean claim) {
    return new Utterance(new Span(start, end), SENTENCE, attribution, claim, null);
  }

  private static Finding finding(int start, int end, Content content) {
    return new Finding(new Span(start, end), SENTENCE, content);
  }

  private static Quantity boats() {
    return new Quantity(
        12.0, 12.0, Relation.EXACT, null, null, null, "boats", null, null, null, null, null);
  }

  private static List<@Nullable String> speakers(Voices voices, Finding... findings) {
    return Arrays.stream(findings).map(f -> voices.of(f).speaker()).toList();
  }

  @Test
  void theInnermostSpeechAroundAFindingCounts() {
    Voices voices =
        new Voices(
            List.of(
                utterance(10, 50, by("Lind", Voice.REPORTED), true),
                utterance(15, 50, by("mayor", Voice.REPORTED), true)));
    assertEquals(
        Arrays.asList(null, "Lind", "mayor", null),
        speakers(
            voices,
            finding(0, 4, boats()),
            finding(10, 14, boats()),
            finding(38, 50, boats()),
            finding(50, 51, boats())));
  }

  @Test
  void aSpeechClaimHasItsOwnVoiceThoughAnotherLiesAroundIt() {
    Attribution quoted = by("mayor", Voice.QUOTED);
    Voices voices =
        new Voices(
            List.of(
                utterance(10, 50, by("Lind", Voice.REPORTED), true),
                utterance(10, 50, quoted, true)));
    assertEquals(quoted, voices.of(finding(10, 50, new Speech(true))));
  }

  @Test
  void speechThatOnlyOverlapsAFindingIsNotItsVoice() {
    Voices voices = new Voices(List.of(utterance(10, 30, by("Lind", Voice.REPORTED), true)));
    assertEquals(Attribution.OUTLET, voices.of(finding(25, 40, boats())));
  }
}
