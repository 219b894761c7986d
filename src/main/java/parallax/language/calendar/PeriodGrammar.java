package parallax.language.calendar;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.NumberWords;
import parallax.language.NumberWords.Kind;
import parallax.language.NumberWords.NumberWord;
import parallax.language.Token;

/** Reads weekdays and times counted from now or from a day named before. */
final class PeriodGrammar {
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);
  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);
  private static final Map<String, Integer> NAMED =
      Map.of("same", 0, "next", 1, "following", 1, "previous", -1);
  private static final Set<String> PARTS =
      Set.of(
          "week",
          "end",
          "beginning",
          "start",
          "middle",
          "half",
          "quarter",
          "days",
          "weekend",
          "month");

  /** With these before it, a weekday is part of the name of something. */
  private static final Set<String> NAME_BEFORE =
      Set.of("black", "bloody", "super", "cyber", "giving", "ash", "every", "each", "good");

  private final Words words;

  PeriodGrammar(Words words) {
    this.words = words;
  }

  /** Tells whether a word names a part of a period: "week", "end", "half". */
  static boolean isPart(String lower) {
    return PARTS.contains(lower);
  }

  /** Reads a period that starts at a token; null if there is none. */
  @Nullable Phrase read(int i) {
    Phrase phrase = weekday(i);
    if (phrase == null) {
      phrase = nearNow(i);
    }
    if (phrase == null) {
      phrase = nearNamed(i);
    }
    return phrase == null ? ago(i) : phrase;
  }

  /** "Tuesday", "last Tuesday", "Tuesday night", "Tuesday last week". */
  private @Nullable Phrase weekday(int i) {
    Integer shift = SHIFTS.get(words.lower(i));
    int at = shift == null ? i : i + 1;
    Token token = words.at(at);
    DayOfWeek day = token == null ? null : CalendarWords.weekday(token);
    boolean some = words.is(i - 1, "a") && words.is(i - 2, "on"); // "on a Sunday"
    if (day == null || some || words.isIn(i - 1, NAME_BEFORE) || isName(at)) {
      return null;
    }
    int weeks = shift == null ? 0 : shift;
    int last = at;
    if (words.isIn(last + 1, CalendarWords.PARTS_OF_DAY)) {
      last++;
    }
    Integer week = SHIFTS.get(words.lower(last + 1));
    if (week != null && words.is(last + 2, "week")) {
      return new Phrase(last + 2, new When.Weekday(day, week == 0 ? 0 : week));
    }
    return new Phrase(last, new When.Weekday(day, weeks));
  }

  /** "the Sunday Times": a capitalised word follows, and "the" stands before. */
  private boolean isName(int at) {
    return words.is(at - 1, "the") && words.isCapitalized(at + 1);
  }

  /** "yesterday afternoon", "last year", "this morning", "the end of the month". */
  private @Nullable Phrase nearNow(int i) {
    Integer days = DAYS.get(words.lower(i));
    boolean name = i > 0 && words.isCapitalized(i) && words.isCapitalized(i - 1); // "Farming Today"
    if (days != null && !name) {
      int last = words.isIn(i + 1, CalendarWords.PARTS_OF_DAY) ? i + 1 : i;
      return new Phrase(last, new When.Shifted(ChronoUnit.DAYS, days, null));
    }
    Integer shift = SHIFTS.get(words.lower(i));
    if (shift == null || words.is(i - 1, "the") || words.is(i - 1, "at")) {
      return null;
    }
    Integer month = words.month(i + 1);
    if (month != null && !words.isCapitalized(i + 2)) {
      return new Phrase(
          i + 1,
          shift == 0
              ? new When.Shifted(ChronoUnit.YEARS, 0, month)
              : new When.NearMonth(month, shift > 0));
    }
    ChronoUnit unit = CalendarWords.unit(words.lower(i + 1));
    if (unit == null || unit == ChronoUnit.DAYS && words.is(i + 1, "day")) {
      return null;
    }
    int amount = unit == ChronoUnit.DAYS && shift < 0 ? -1 : shift;
    return new Phrase(i + 1, new When.Shifted(unit, amount, null));
  }

  /** "the same day", "the next morning", "the following day". */
  private @Nullable Phrase nearNamed(int i) {
    Integer days = NAMED.get(words.lower(i));
    boolean named = days != null && (words.is(i - 1, "the") || words.is(i - 1, "that"));
    return named && CalendarWords.unit(words.lower(i + 1)) == ChronoUnit.DAYS
        ? new Phrase(i + 1, new When.FromNamed(days))
        : null;
  }

  /** "two weeks ago". */
  private @Nullable Phrase ago(int i) {
    if (!words.is(i + 2, "ago")) {
      return null;
    }
    Integer count = words.digits(i) == null ? count(words.lower(i)) : words.digits(i);
    String name = words.lower(i + 1);
    ChronoUnit unit =
        CalendarWords.unit(name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
    return count == null || unit == null
        ? null
        : new Phrase(i + 2, new When.Shifted(unit, -count, null));
  }

  private static @Nullable Integer count(String lower) {
    if (lower.equals("a") || lower.equals("an")) {
      return 1;
    }
    NumberWord word = NumberWords.find(lower).orElse(null);
    return word == null || word.kind() != Kind.SMALL && word.kind() != Kind.TENS
        ? null
        : Integer.valueOf((int) word.value());
  }
}
