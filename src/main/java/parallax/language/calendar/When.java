package parallax.language.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an expression says about its place on the calendar, before anything is filled in. */
public sealed interface When {

  /**
   * A date of which any part may be left open ("1 March", "March 2023", "2020").
   *
   * @param year the year, null where none is named
   * @param month 1 to 12, null where none is named
   * @param day the day of the month, null where none is named
   */
  record Date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day)
      implements When {}

  /**
   * The month that last was or next will be ("last May").
   *
   * @param month 1 to 12
   * @param ahead whether it is the next one
   */
  record NearMonth(int month, boolean ahead) implements When {}

  /**
   * From one year to another, both included ("1991-1994", "the 1990s").
   *
   * @param from the first year
   * @param to the last year
   */
  record Years(int from, int to) implements When {}

  /**
   * A day of the week.
   *
   * @param day the day
   * @param weeks -1 for "last Tuesday", 1 for "next Tuesday", else 0
   */
  record Weekday(DayOfWeek day, int weeks) implements When {}

  /**
   * So many units from the day of publication ("yesterday", "last year", "April last year").
   *
   * @param unit days, weeks, months, years or decades
   * @param amount negative for the past
   * @param month the month of the year meant, null where none is named
   */
  record Shifted(ChronoUnit unit, int amount, @Nullable Integer month) implements When {}

  /**
   * So many days from the day last named ("the same day", "the next day").
   *
   * @param days 0 for the same day
   */
  record FromNamed(int days) implements When {}

  /** A clock time or feast whose day the expression leaves open. */
  record Open() implements When {}
}
