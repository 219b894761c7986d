package parallax.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceColourTest {
  @Test
  void aWhiteLetterCanBeReadOnEveryColour() {
    for (String colour : SourceColour.all()) {
      assertTrue(Contrast.of("#ffffff", colour) >= 4.5, colour);
    }
  }

  @Test
  void twelveSourcesHaveTwelveColours() {
    assertEquals(12, new HashSet<>(SourceColour.all()).size());
    assertEquals(SourceColour.of(0), SourceColour.of(12));
  }

  @ParameterizedTest
  @CsvSource({"0,A", "4,E", "25,Z", "26,AA", "27,AB", "199,GR"})
  void lettersGoOnAfterZ(int column, String letter) {
    assertEquals(letter, SourceColour.letter(column));
  }
}
