package parallax.alignment.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done, by the verb in any of its forms. */
class ParticiplesTest {

  @ParameterizedTest
  @CsvSource({"sending, sent", "vaccinated, vaccinated", "stopping, stopped", "stole, stolen"})
  void participlesAreFound(String form, String participle) {
    assertEquals(participle, Participles.of(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "is", "x", "", "reached"})
  void verbsThatDoNothingHaveNone(String form) {
    assertNull(Participles.of(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yying", "yyying", "ying", "\ud800ing"})
  void whatIsNoWordDoesNoHarm(String form) {
    String participle = Participles.of(form);

    assertEquals(participle, Participles.of(form));
  }
}
