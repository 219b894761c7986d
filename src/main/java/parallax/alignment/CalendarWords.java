package parallax.alignment;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of weekdays and months, which have capitals and yet name no place. */
final class CalendarWords {
  private static final Set<String> WORDS =
      Stream.concat(
              Stream.of(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              Stream.of(Month.values())
                  .flatMap(
                      month ->
                          Stream.of(TextStyle.FULL, TextStyle.SHORT)
                              .map(style -> month.getDisplayName(style, Locale.ENGLISH))))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarWords() {}

  /** Tells whether a lower-case word names a day or month. */
  static boolean holds(String lower) {
    return WORDS.contains(lower);
  }
}
