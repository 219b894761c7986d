package parallax.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.language.calendar.CalendarExpression;
import parallax.language.calendar.When;

/**
 * Fills in what a calendar expression leaves open, from the day of publication and the tense, and
 * remembers the day last named for "the same day".
 */
public final class Dating {
  /** So many months away is near. */
  private static final int NEAR = 1;

  private final @Nullable LocalDate published;
  private @Nullable LocalDate named;

  /** Starts at the top of a text. */
  public Dating(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * A place on the calendar.
   *
   * @param iso as in {@link parallax.model.Moment}
   * @param partial as there
   */
  public record Place(@Nullable String iso, @Nullable String partial) {
    private static final Place UNKNOWN = new Place(null, null);
  }

  /** Returns the place of the next expression of the text. */
  public Place place(CalendarExpression expression, Tense tense) {
    return switch (expression.when()) {
      case When.Years(int from, int to) -> new Place(year(from) + "/" + year(to), null);
      case When.Date date -> date(date, tense, expression.clock());
      case When.NearMonth(int month, boolean ahead) -> near(month, ahead);
      case When.Weekday weekday -> weekday(weekday, tense, expression.clock());
      case When.Shifted shifted -> shifted(shifted, expression.clock());
      case When.FromNamed(int days) -> day(named == null ? null : named.plusDays(days), null);
      case When.Open() -> Place.UNKNOWN;
    };
  }

  private Place date(When.Date date, Tense tense, @Nullable LocalTime clock) {
    Integer year = date.year();
    Integer month = date.month();
    Integer day = date.day();
    if (month == null) {
      return year == null ? Place.UNKNOWN : new Place(year(year), null);
    }
    if (year == null && published != null) {
      year = nearestYear(published, month, day == null ? 0 : day, tense);
    }
    if (year == null) {
      named = null;
      return new Place(null, day == null ? two("--", month) : two(two("--", month) + "-", day));
    }
    if (day == null) {
      return new Place(YearMonth.of(year, month).toString(), null);
    }
    boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? day(LocalDate.of(year, month, day), clock) : Place.UNKNOWN;
  }

  private Place near(int month, boolean ahead) {
    if (published == null) {
      return new Place(null, two("--", month));
    }
    int now = published.getMonthValue();
    int year = published.getYear();
    int near = ahead ? month > now ? year : year + 1 : month < now ? year : year - 1;
    return new Place(YearMonth.of(near, month).toString(), null);
  }

  /**
   * The year that brings a month, or a day of it, nearest to publication on the tense's side; the
   * other side where that is near and the tense's side is not, for the tense may be another's: "it
   * was to follow up the meeting of 1 March", "unless they agree by 24 October".
   */
  private static int nearestYear(LocalDate published, int month, int day, Tense tense) {
    int year = published.getYear();
    int now = published.getMonthValue() * 100 + (day == 0 ? 0 : published.getDayOfMonth());
    int then = month * 100 + day;
    int months = month - published.getMonthValue();
    return switch (tense) {
      case PAST -> then > now && months > NEAR ? year - 1 : year;
      case FUTURE -> then < now && months < -NEAR ? year + 1 : year;
      case OPEN -> months > 6 ? year - 1 : months < -6 ? year + 1 : year;
    };
  }

  private Place weekday(When.Weekday weekday, Tense tense, @Nullable LocalTime clock) {
    if (published == null) {
      named = null;
      return new Place(null, "W-" + weekday.day().getValue());
    }
    LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday.day()));
    LocalDate behind = published.with(TemporalAdjusters.nextOrSame(weekday.day()));
    if (weekday.weeks() != 0) {
      return day(
          weekday.weeks() < 0
              ? published.with(TemporalAdjusters.previous(weekday.day()))
              : published.with(TemporalAdjusters.next(weekday.day())),
          clock);
    }
    boolean past =
        switch (tense) {
          case PAST -> true;
          case FUTURE -> false;
          case OPEN -> ChronoUnit.DAYS.between(before, published) <= 3;
        };
    return day(past ? before : behind, clock);
  }

  private Place shifted(When.Shifted shifted, @Nullable LocalTime clock) {
    LocalDate from = published;
    Integer month = shifted.month();
    if (from == null) {
      return month == null ? Place.UNKNOWN : new Place(null, two("--", month));
    }
    LocalDate to = from.plus(shifted.amount(), shifted.unit());
    if (month != null) {
      return new Place(YearMonth.of(to.getYear(), month).toString(), null);
    }
    return switch (shifted.unit()) {
      case DAYS -> day(to, clock);
      case WEEKS -> {
        LocalDate monday = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Place(monday + "/" + monday.plusDays(6), null);
      }
      case MONTHS -> new Place(YearMonth.from(to).toString(), null);
      case DECADES -> Place.UNKNOWN;
      default -> new Place(year(to.getYear()), null);
    };
  }

  private Place day(@Nullable LocalDate day, @Nullable LocalTime clock) {
    named = day;
    if (day == null) {
      return Place.UNKNOWN;
    }
    return new Place(clock == null ? day.toString() : day + "T" + clock, null);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String two(String before, int number) {
    return before + String.format(Locale.ROOT, "%02d", number);
  }
}
