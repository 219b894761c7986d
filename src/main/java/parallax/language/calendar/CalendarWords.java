package parallax.language.calendar;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;

/** The words of the English calendar. */
final class CalendarWords {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          entry("january", 1),
          entry("february", 2),
          entry("march", 3),
          entry("april", 4),
          entry("may", 5),
          entry("june", 6),
          entry("july", 7),
          entry("august", 8),
          entry("september", 9),
          entry("october", 10),
          entry("november", 11),
          entry("december", 12));

  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          entry("jan", 1),
          entry("feb", 2),
          entry("mar", 3),
          entry("apr", 4),
          entry("jun", 6),
          entry("jul", 7),
          entry("aug", 8),
          entry("sep", 9),
          entry("sept", 9),
          entry("oct", 10),
          entry("nov", 11),
          entry("dec", 12));

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.ofEntries(
          entry("monday", DayOfWeek.MONDAY),
          entry("tuesday", DayOfWeek.TUESDAY),
          entry("wednesday", DayOfWeek.WEDNESDAY),
          entry("thursday", DayOfWeek.THURSDAY),
          entry("friday", DayOfWeek.FRIDAY),
          entry("saturday", DayOfWeek.SATURDAY),
          entry("sunday", DayOfWeek.SUNDAY),
          entry("tues", DayOfWeek.TUESDAY),
          entry("thurs", DayOfWeek.THURSDAY));

  private static final Map<String, ChronoUnit> UNITS =
      Map.ofEntries(
          entry("day", ChronoUnit.DAYS),
          entry("night", ChronoUnit.DAYS),
          entry("morning", ChronoUnit.DAYS),
          entry("afternoon", ChronoUnit.DAYS),
          entry("evening", ChronoUnit.DAYS),
          entry("week", ChronoUnit.WEEKS),
          entry("weekend", ChronoUnit.WEEKS),
          entry("month", ChronoUnit.MONTHS),
          entry("quarter", ChronoUnit.MONTHS),
          entry("year", ChronoUnit.YEARS),
          entry("decade", ChronoUnit.DECADES),
          entry("spring", ChronoUnit.YEARS),
          entry("summer", ChronoUnit.YEARS),
          entry("autumn", ChronoUnit.YEARS),
          entry("fall", ChronoUnit.YEARS),
          entry("winter", ChronoUnit.YEARS));

  static final Set<String> PARTS_OF_DAY =
      Set.of("morning", "afternoon", "evening", "night", "noon", "midnight", "lunchtime");
  static final Set<String> DAWN =
      Set.of("dawn", "sunrise", "daybreak", "midnight", "noon", "dusk", "sunset", "nightfall");
  static final Set<String> SMALL_HOURS = Set.of("early", "small", "late");
  static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
  static final Set<String> PARTS_OF_PERIOD = Set.of("early", "late", "mid", "earlier", "later");

  /** First years and last years that a bare number of four digits is read as. */
  static final int FIRST_YEAR = 1800;

  static final int LAST_YEAR = 2060;

  private CalendarWords() {}

  /** Returns the month a capitalised word names in full or short, null if none. */
  static @Nullable Integer month(Token token) {
    Integer full = fullMonth(token);
    if (full != null || !token.isCapitalized()) {
      return full; // "mar", "jun" and the like are words of their own when small
    }
    String lower = token.lower();
    return SHORT_MONTHS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** Returns the month a capitalised word names in full, null if none. */
  static @Nullable Integer fullMonth(Token token) {
    String lower = token.lower();
    int dash = lower.indexOf('-');
    if (dash > 0
        && dash + 1 < token.text().length()
        && PARTS_OF_PERIOD.contains(lower.substring(0, dash))) {
      boolean capital = Character.isUpperCase(token.text().codePointAt(dash + 1));
      return capital ? MONTHS.get(lower.substring(dash + 1)) : null;
    }
    return token.isCapitalized() ? MONTHS.get(lower) : null;
  }

  /** Returns the day of the week a capitalised word names, null if none. */
  static @Nullable DayOfWeek weekday(Token token) {
    String lower = token.lower();
    return token.isCapitalized()
        ? WEEKDAYS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)
        : null;
  }

  /** Returns the unit of a word in the singular ("week", "night", "summer"), null if none. */
  static @Nullable ChronoUnit unit(String lower) {
    return UNITS.get(lower);
  }

  /** Returns the year a number token names by its four digits, null if none. */
  static @Nullable Integer year(Token token) {
    Integer year = token.isNumber() && token.text().length() == 4 ? digits(token) : null;
    return year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  }

  /** Returns the value of a number token of at most four ASCII digits, null for any other. */
  static @Nullable Integer digits(Token token) {
    String text = token.text();
    if (!token.isNumber() || text.length() > 4) {
      return null;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
