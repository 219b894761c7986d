package parallax.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.model.Source.Segment;

class TextNormalizerTest {
  private static String plain(String text) {
    return TextNormalizer.normalize(MappedText.of(text)).text();
  }

  @Test
  void knowsTheLineEndsOfAllSystems() {
    assertEquals("a\nb\nc\nd\ne\nf", plain("a\r\nb\rc\nd\u2028e\u0085f"));
  }

  @Test
  void makesEverySpacePlain() {
    assertEquals("a b c d e", plain("a\u00A0b\u2009c\u3000d\te"));
  }

  @Test
  void leavesOutWhatCannotBeSeen() {
    assertEquals(
        "government", plain("\uFEFFgov\u00ADern\u200Bment\u200E\u202A\u2066\u0000\u001B\u007F"));
  }

  @ParameterizedTest
  @CsvSource({"a\u200Db, ab", "می\u200Cخواهم, می\u200Cخواهم", "👩\u200D🚒, 👩\u200D🚒"})
  void keepsJoinersWhereTheyAreSpelling(String text, String expected) {
    assertEquals(expected, plain(text));
  }

  @Test
  void replacesHalvesOfSurrogatePairs() {
    assertEquals("a\uFFFDb\uFFFD😀", plain("a\uD83Db\uDE00😀"));
    assertEquals("\uFFFD", plain("\uD83D"));
    assertEquals("a\uFFFDb😀", TextNormalizer.withoutLoneSurrogates("a\uDE00b😀"));
  }

  @Test
  void knowsTheWayBack() {
    MappedText plain = TextNormalizer.normalize(MappedText.of("ab\u00ADcd\u00A0ef"));

    assertEquals(
        new MappedText(
            "abcd ef", List.of(new Segment(0, 0, 2), new Segment(2, 3, 2), new Segment(5, 6, 2))),
        plain);
  }
}
