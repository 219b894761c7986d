package parallax.language;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of weekdays and months, which have capitals and yet name nobody, no place. */
public final class CalendarNames {
  private static final Set<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SHORT_MONTHS =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

  private CalendarNames() {}

  /** Tells whether a lower-case word is the full name of a weekday. */
  public static boolean isWeekday(String lower) {
    return WEEKDAYS.contains(lower);
  }

  /** Tells whether a lower-case word is the full name of a month. */
  public static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }

  /** Tells whether a lower-case word is short for a month, with or without its point. */
  public static boolean isShortMonth(String lower) {
    return SHORT_MONTHS.contains(
        lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  /** Tells whether a lower-case word names a day or a month, in full or in short. */
  public static boolean holds(String lower) {
    return isWeekday(lower) || isMonth(lower) || isShortMonth(lower);
  }
}
