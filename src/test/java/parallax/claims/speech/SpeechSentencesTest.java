package parallax.claims.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as agencies, tabloids and research corpora write them, with the speech in each. All are
 * invented. In the resource, a line with ">" is a text of its own; the lines below it say its
 * quotations and reports in order.
 */
class SpeechSentencesTest {

  static Stream<Arguments> sentences() throws IOException {
    List<Arguments> found = new ArrayList<>();
    try (InputStream in = SpeechSentencesTest.class.getResourceAsStream("speech.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.strip().split("\n\n")) {
        List<String> lines = Arrays.asList(block.split("\n"));
        found.add(
            Arguments.of(
                lines.getFirst().substring(2), String.join("\n", lines.subList(1, lines.size()))));
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySpeechIsFoundWithItsSpeaker(String text, String expected) {
    assertEquals(expected, String.join("\n", SpeechReaderTest.read(text)));
  }
}
