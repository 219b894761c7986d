package parallax.alignment.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days that an expression of time may mean.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record CalendarSpan(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /** Reads ISO 8601 as a {@link parallax.model.Moment} has it; null for null or anything else. */
  public static @Nullable CalendarSpan of(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    int slash = iso.indexOf('/');
    try {
      if (slash < 0) {
        return single(iso);
      }
      CalendarSpan from = single(iso.substring(0, slash));
      CalendarSpan to = single(iso.substring(slash + 1));
      return from == null || to == null || to.last.isBefore(from.first)
          ? null
          : new CalendarSpan(from.first, to.last);
    } catch (DateTimeException e) {
      return null; // an expression such as "2023-W14" or "--03-01" names no day of its own
    }
  }

  private static @Nullable CalendarSpan single(String iso) {
    int time = iso.indexOf('T');
    String date = time < 0 ? iso : iso.substring(0, time);
    return switch (date.length()) {
      case YEAR -> {
        Year year = Year.parse(date);
        yield new CalendarSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(date);
        yield new CalendarSpan(month.atDay(1), month.atEndOfMonth());
      }
      case DAY -> {
        LocalDate day = LocalDate.parse(date);
        yield new CalendarSpan(day, day);
      }
      default -> null;
    };
  }

  /** Tells whether this is one day. */
  public boolean isDay() {
    return first.equals(last);
  }

  /** Tells whether both may mean one day. */
  public boolean meets(CalendarSpan other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** Returns the number of days. */
  public long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
