package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way on invented events, labelled by reading. */
class EventsTest {

  /** Dead and injured, whole and part, this year and last: each row is about one of them. */
  @ParameterizedTest
  @ValueSource(strings = {"kedra-raid", "corland-shutdown", "sanvere-quake"})
  void noRowAnswersTwoQuestions(String event) throws IOException {
    assertEquals(Map.of(), LabelledEvent.read(event).mixed());
  }

  @Test
  void raid() throws IOException {
    check(
        "kedra-raid",
        Map.of(
            "Death toll of the raid on Kedra",
            "compatible: Continental Press 19, 19 | Daily Lantern 23, 23, 19 | Lesten Gazette 19"
                + " | Kedra Voice 26",
            "Injured in the raid on Kedra",
            "conflict: Continental Press 40 | Daily Lantern 60 | Lesten Gazette 11"
                + " | Kedra Voice 64",
            "Fighters killed at the depot",
            "agree: Continental Press 25 | Daily Lantern 25 | Lesten Gazette 25 | Kedra Voice 25",
            "Bombs dropped on Kedra",
            "conflict: Continental Press six | Daily Lantern Four | Kedra Voice six",
            "Date of the raid on Tarnik",
            "compatible: Continental Press last May | Daily Lantern May 2023"
                + " | Lesten Gazette May last year | Kedra Voice Last year"));
  }

  @Test
  void budgetFight() throws IOException {
    check(
        "corland-shutdown",
        Map.of(
            "Cuts that Reform demands",
            "agree: Northern Press Agency 38 billion | Morning Bee 38bn"
                + " | Aldane Financial Review 38 billion | Brackwater Herald 38 billion",
            "Of these, cuts to housing",
            "agree: Northern Press Agency 12 billion | Morning Bee 12bn",
            "Size of the spending bill",
            "agree: Northern Press Agency 1.42 trillion | Aldane Financial Review 1.42 trillion",
            "Senate votes against the bill",
            "agree: Northern Press Agency 54 | Brackwater Herald 54",
            "Start of the shutdown",
            "agree: Northern Press Agency Oct. 1 | Aldane Financial Review October 1"
                + " | Brackwater Herald 1 October"));
  }

  @Test
  void lawsuit() throws IOException {
    check(
        "kessel-lawsuit",
        Map.of(
            "Damages that Kessel demands",
            "agree: Meridian News Agency 450 million | Sunday Echo 450m, 450 million"
                + " | Fairport Financial Journal 450 million",
            "Income tax that Kessel paid in 2017",
            "agree: Meridian News Agency 1,180 | Sunday Echo 1,180 | Fairport Courier 1,180",
            "Years that the returns cover",
            "agree: Fairport Financial Journal seven | Fairport Courier seven",
            "When the returns were published",
            "compatible: Meridian News Agency September 2021"
                + " | Fairport Courier 19 September 2021"));
  }

  @Test
  void quake() throws IOException {
    check(
        "sanvere-quake",
        Map.of(
            "Death toll of the quake",
            "compatible: a.txt 9, nine | b.txt 17, 17 | c.txt 16",
            "Magnitude of the quake",
            "conflict: a.txt 6.7 | b.txt 6.6 | c.txt 6.7",
            "Deaths in the quake of 1998",
            "compatible: a.txt 1,260 | b.txt 1,200 | c.txt 1,260"));
  }

  private static void check(String event, Map<String, String> expected) throws IOException {
    assertEquals(expected, LabelledEvent.read(event).answers(expected.keySet()));
  }
}
