package parallax.alignment.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parallax.alignment.moment.TimeReading.Relation;
import parallax.model.Moment;

class TimeReadingTest {

  @Test
  void aTimeOfDayIsOnItsDay() {
    assertEquals(
        Relation.SAME,
        read("2031-05-07T09:30", null, "9:30").to(read("2031-05-07", null, "7 May 2031")));
  }

  @Test
  void aMonthIsOnlyCoarserThanItsDays() {
    assertEquals(
        Relation.COARSER,
        read("2031-05", null, "in May 2031").to(read("2031-05-27", null, "27 May 2031")));
    assertEquals(
        Relation.DIFFERENT,
        read("2031-06", null, "in June 2031").to(read("2031-05-27", null, "27 May 2031")));
  }

  @Test
  void aBareWeekdayIsHeldAgainstTheWeekdayOfADate() {
    TimeReading wednesday = read(null, "W-3", "wednesday");

    assertEquals(Relation.SAME, wednesday.to(read("2031-05-07", null, "7 May 2031")));
    assertEquals(Relation.DIFFERENT, wednesday.to(read("2031-05-08", null, "8 May 2031")));
  }

  @Test
  void aDateWithoutItsYearIsHeldAgainstDayAndMonth() {
    TimeReading march = read(null, "--03-01", "1 march");

    assertEquals(Relation.SAME, march.to(read("2031-03-01", null, "March 1")));
    assertEquals(Relation.DIFFERENT, march.to(read("2031-03-02", null, "March 2")));
    assertEquals(Relation.COARSER, march.to(read("2031-03", null, "in March")));
  }

  @Test
  void aYearThatTheTextDoesNotGiveIsNoDifference() {
    assertEquals(
        Relation.SAME, read("2030-03-01", null, "1 march").to(read("2031-03-01", null, "march 1")));
    assertEquals(
        Relation.DIFFERENT,
        read("2030-03-01", null, "1 march 2030").to(read("2031-03-01", null, "1 march 2031")));
  }

  @Test
  void nobodyCanTellWhatYesterdayIsWithoutADate() {
    assertEquals(
        Relation.UNKNOWN, read(null, null, "yesterday").to(read("2031-05-07", null, "7 May 2031")));
  }

  private static TimeReading read(@Nullable String iso, @Nullable String partial, String words) {
    return TimeReading.of(new Moment(iso, partial, "it happened", null), words);
  }
}
