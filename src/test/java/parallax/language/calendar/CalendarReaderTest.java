package parallax.language.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parallax.language.Document;
import parallax.language.Sentence;

class CalendarReaderTest {

  private static Sentence sentence(String text) {
    return Document.of(text).sentences().getFirst();
  }

  private static List<String> words(String text) {
    Sentence sentence = sentence(text);
    return CalendarReader.read(sentence).stream()
        .map(found -> sentence.text(found.first(), found.last()))
        .toList();
  }

  private static When when(String text) {
    return CalendarReader.read(sentence(text)).getFirst().when();
  }

  @Test
  void readsDatesInEitherOrder() {
    assertEquals(new When.Date(null, 4, 7), when("The mill closed on 7 April."));
    assertEquals(new When.Date(null, 4, 7), when("On April 7 the mill closed."));
    assertEquals(new When.Date(2019, 10, 12), when("It opened on Oct. 12, 2019."));
    assertEquals(new When.Date(2019, 10, 12), when("It opened on the 12th of October 2019."));
    assertEquals(new When.Date(2019, 10, 12), when("Logged on 2019-10-12 by the crew."));
  }

  @Test
  void readsYearsSpansAndDecades() {
    assertEquals(new When.Date(2011, null, null), when("The bridge was built in 2011."));
    assertEquals(new When.Date(2011, null, null), when("Voters remember the 2011 election."));
    assertEquals(new When.Date(2011, null, null), when("The post-2011 order is gone."));
    assertEquals(new When.Years(1961, 1967), when("She ruled in 1961-1967 alone."));
    assertEquals(new When.Years(1961, 1967), when("She ruled in 1961\u201367 alone."));
    assertEquals(new When.Years(1980, 1989), when("The mine shut in the late 1980s."));
  }

  @Test
  void readsWhatIsCountedFromNow() {
    assertEquals(new When.Weekday(DayOfWeek.FRIDAY, 0), when("Crews left late Friday."));
    assertEquals(new When.Weekday(DayOfWeek.FRIDAY, -1), when("Crews left last Friday night."));
    assertEquals(new When.Shifted(ChronoUnit.DAYS, -1, null), when("It burned yesterday evening."));
    assertEquals(new When.Shifted(ChronoUnit.YEARS, -1, null), when("Late last year it burned."));
    assertEquals(
        new When.Shifted(ChronoUnit.YEARS, -1, 2), when("In February last year it burned."));
    assertEquals(new When.Shifted(ChronoUnit.WEEKS, -3, null), when("It burned three weeks ago."));
    assertEquals(new When.Shifted(ChronoUnit.YEARS, -9, null), when("It burned nine years ago."));
    assertEquals(
        new When.Shifted(ChronoUnit.YEARS, -20, null), when("It burned twenty years ago."));
    assertEquals(new When.FromNamed(1), when("The mayor resigned the next day."));
  }

  @Test
  void aClockTimeAndItsDayAreOneExpression() {
    var found =
        CalendarReader.read(sentence("Polls close at 6:30 p.m. on Sunday, officials said."));
    assertEquals(
        List.of(
            new CalendarExpression(
                3, 8, new When.Weekday(DayOfWeek.SUNDAY, 0), LocalTime.of(18, 30))),
        found);
  }

  @Test
  void expressionsCoverTheirModifiers() {
    assertEquals(
        List.of("late June", "first week of August", "mid-November"),
        words("Talks held in late June resume in the first week of August or in mid-November."));
  }

  @Test
  void anHourInWordsAndDawnBelongToTheirDay() {
    assertEquals(List.of("before dawn Friday"), words("The dam broke before dawn Friday."));
    assertEquals(List.of("Friday at ten"), words("They meet on Friday at ten."));
    assertEquals(List.of("Friday"), words("They met on Friday at ten bridges."));
    assertEquals(List.of("11.41 on Sunday night"), words("It fell at 11.41 on Sunday night."));
    assertEquals(List.of("two in the morning"), words("He dug until two in the morning."));
    assertEquals(new When.Date(1962, null, null), when("Old farmers remember 1962."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court may hear two cases.",
        "Workers march to the square every day.",
        "Mrs. May and April Jones came second.",
        "They counted 2000 people and 2015 votes.",
        "The Sunday Herald is now on sale.",
        "The walkout lasted three days and two nights.",
        "Prices rose in recent years.",
        "It happened on a Sunday.",
        "She reads Farming Today and sleeps.",
      })
  void whatIsNoDateIsLeftAlone(String text) {
    assertEquals(List.of(), words(text));
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(List.of("FRIDAY", "APRIL 7"), words("ON FRIDAY AND ON APRIL 7 IT RAINED."));
    } finally {
      Locale.setDefault(before);
    }
  }
}
