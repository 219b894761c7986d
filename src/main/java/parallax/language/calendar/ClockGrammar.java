package parallax.language.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;

/** Reads clock times ("1:00 p.m.", "7am", "13:00 GMT", "noon"). */
final class ClockGrammar {
  private static final Set<String> BEFORE_NOON = Set.of("am", "a.m.", "a.m");
  private static final Set<String> AFTER_NOON = Set.of("pm", "p.m.", "p.m");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "et", "est", "edt", "pst", "pdt", "cet", "bst", "ist");
  private static final Set<String> BEFORE =
      Set.of(
          "at", "around", "about", "by", "from", "until", "since", "before", "after", "till",
          "past", "towards", "toward");
  private static final Set<String> SHORTLY =
      Set.of("shortly", "just", "soon", "moments", "minutes");
  private static final Set<String> SIDES = Set.of("before", "after", "past");
  private static final Set<String> MORNING = Set.of("morning");
  private static final Set<String> LATER = Set.of("afternoon", "evening");
  private static final List<String> HOURS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final int HALF = 30;

  private final Words words;

  ClockGrammar(Words words) {
    this.words = words;
  }

  /**
   * What was read.
   *
   * @param last place of the last token
   * @param time the time
   */
  record Clock(int last, LocalTime time) {}

  /**
   * Reads a clock time that starts at a token, also "shortly before noon"; null if there is none.
   */
  @Nullable Clock read(int i) {
    if (words.is(i, "half") && words.is(i + 1, "past")) {
      Clock hour = plain(i + 2);
      return hour == null ? null : new Clock(hour.last(), hour.time().plusMinutes(HALF));
    }
    boolean near = words.isIn(i, SHORTLY) && words.isIn(i + 1, SIDES);
    return plain(near ? i + 2 : i);
  }

  private @Nullable Clock plain(int i) {
    if (words.is(i, "noon") || words.is(i, "midday") || words.is(i, "midnight")) {
      LocalTime time = words.is(i, "midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON;
      return words.isIn(i - 1, BEFORE) ? new Clock(zoneEnd(i), time) : null;
    }
    int spelled = HOURS.indexOf(words.lower(i));
    if (spelled >= 0) {
      if (words.is(i + 1, "o'clock")) {
        return new Clock(i + 1, LocalTime.of(spelled + 1, 0));
      }
      return words.isIn(i - 1, BEFORE) ? withHalf(i, i, spelled + 1, 0, false) : null;
    }
    Token token = words.at(i);
    if (token == null || !token.isNumber()) {
      return null;
    }
    int dot = token.text().indexOf('.');
    Integer hour = dot < 0 ? words.digits(i) : number(token.text(), 0, dot);
    int last = i;
    Integer minute =
        dot < 0 ? Integer.valueOf(0) : number(token.text(), dot + 1, token.text().length());
    boolean close = words.touch(i) && words.touch(i + 1);
    boolean colon = dot < 0 && words.is(i + 1, ":") && (close || isHalf(i + 3));
    if (colon) {
      minute = words.digits(i + 2);
      last = i + 2;
    }
    if (hour != null && last == i && token.text().length() == 4 && zoneEnd(i) > i) {
      minute = hour % 100; // "2351 GMT"
      hour = hour / 100;
      colon = true;
    }
    if (hour == null || minute == null || minute > 59 || hour > 23) {
      return null;
    }
    boolean dotted = dot > 0 && words.is(i - 1, "at") && isDay(i + 1); // "at 11.41 on Sunday"
    return withHalf(i, last, hour, minute, colon || dotted);
  }

  private boolean isDay(int on) {
    Token day = words.is(on, "on") ? words.at(on + 1) : null;
    return day != null && CalendarWords.weekday(day) != null;
  }

  private @Nullable Clock withHalf(int i, int last, int hour, int minute, boolean colon) {
    boolean morning = words.isIn(last + 1, BEFORE_NOON);
    boolean afternoon = words.isIn(last + 1, AFTER_NOON);
    if (morning || afternoon) {
      if (hour < 1 || hour > 12) {
        return null;
      }
      int hours = hour % 12 + (afternoon ? 12 : 0);
      return new Clock(zoneEnd(last + 1), LocalTime.of(hours, minute));
    }
    boolean part = words.is(last + 1, "in") && words.is(last + 2, "the") && hour >= 1 && hour <= 12;
    if (part && words.isIn(last + 3, MORNING)) {
      return new Clock(last + 3, LocalTime.of(hour % 12, minute));
    }
    if (part && words.isIn(last + 3, LATER)) {
      return new Clock(last + 3, LocalTime.of(hour % 12 + 12, minute));
    }
    if (words.is(last + 1, "o'clock")) {
      return new Clock(last + 1, LocalTime.of(hour, minute));
    }
    int end = zoneEnd(last);
    boolean shown = end > last || words.isIn(i - 1, BEFORE);
    return colon && shown ? new Clock(end, LocalTime.of(hour, minute)) : null;
  }

  private boolean isHalf(int at) {
    return words.isIn(at, BEFORE_NOON) || words.isIn(at, AFTER_NOON);
  }

  private int zoneEnd(int last) {
    if (words.isIn(last + 1, ZONES)) {
      return last + 1;
    }
    return words.is(last + 1, "local") && words.is(last + 2, "time") ? last + 2 : last;
  }

  private static @Nullable Integer number(String text, int from, int to) {
    if (to - from < 1 || to - from > 2) {
      return null;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }
}
