package parallax.alignment.moment;

import org.jspecify.annotations.Nullable;

/** Reads the hour in the words of a time without a day: "8:51 p.m.", "20.51", "noon". */
final class ClockWords {
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;

  private static final String HALF_PAST = "half past ";

  private ClockWords() {}

  /**
   * Returns the minutes since midnight, -1 where the words name no hour, or one of a zone or side
   * that makes it another.
   *
   * @param lower in lower case
   */
  static int minutes(String lower) {
    if (lower.startsWith(HALF_PAST)) {
      int hour = minutes(lower.substring(HALF_PAST.length()));
      return hour < 0 ? hour : hour + HOUR / 2;
    }
    if (lower.contains("gmt") || lower.contains("utc")) {
      return -1;
    }
    if (lower.endsWith("noon") && !lower.endsWith("afternoon") || lower.endsWith("midday")) {
      return NOON;
    }
    if (lower.endsWith("midnight")) {
      return 0;
    }
    int at = 0;
    while (at < lower.length() && !isDigit(lower.charAt(at))) {
      at++;
    }
    Number hour = number(lower, at);
    if (hour == null) {
      return -1;
    }
    at = hour.end();
    boolean dotted = at < lower.length() && (lower.charAt(at) == ':' || lower.charAt(at) == '.');
    Number minute = dotted ? number(lower, at + 1) : null;
    at = minute == null ? at : minute.end();
    String rest = lower.substring(at);
    boolean late = rest.contains("pm") || rest.contains("p.m") || rest.contains("evening");
    boolean early = rest.contains("am") || rest.contains("a.m") || rest.contains("morning");
    if (minute == null && !late && !early && !rest.contains("o'clock")) {
      return -1;
    }
    int hours = late && hour.value() < 12 ? hour.value() + 12 : hour.value();
    return (early && hours == 12 ? 0 : hours) * HOUR + (minute == null ? 0 : minute.value());
  }

  private record Number(int value, int end) {}

  /** Returns a number of one or two digits, null where there is none or a longer one. */
  private static @Nullable Number number(String text, int from) {
    int end = from;
    int value = 0;
    while (end < text.length() && end - from < 3 && isDigit(text.charAt(end))) {
      value = 10 * value + text.charAt(end) - '0';
      end++;
    }
    return end == from || end - from > 2 ? null : new Number(value, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
