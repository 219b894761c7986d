package parallax.alignment.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hour the words of a time name. */
class ClockWordsTest {

  @ParameterizedTest
  @CsvSource({
    "8:51 p.m., 1251",
    "20.51, 1251",
    "shortly before 6 in the morning, 360",
    "12:10 a.m., 10",
    "half past midnight, 30",
    "noon, 720",
    "the afternoon, -1",
    "17:40 gmt, -1",
    "two days, -1",
    "2011, -1"
  })
  void hoursAreReadInTheirForms(String words, int minutes) {
    assertEquals(minutes, ClockWords.minutes(words));
  }
}
