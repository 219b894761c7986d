package parallax.alignment.moment;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import parallax.alignment.text.CalendarSpan;
import parallax.model.Moment;

/**
 * What an expression of time may mean, for holding two of them against each other.
 *
 * @param span the days, null where the year is missing
 * @param partial what is known without the year, null where the days or nothing is known
 * @param surface the words of the expression, in lower case
 */
public record TimeReading(@Nullable CalendarSpan span, @Nullable String partial, String surface) {

  private static final int YEAR_DIGITS = 4;

  /** How two expressions stand to each other. */
  enum Relation {
    /** They mean the same time, as far as they are exact. */
    SAME,
    /** One is coarser than the other and holds it. */
    COARSER,
    /** They mean different times. */
    DIFFERENT,
    /** Nobody can tell. */
    UNKNOWN
  }

  /** Reads a moment. */
  static TimeReading of(Moment moment, String surface) {
    CalendarSpan span = CalendarSpan.of(moment.iso());
    return new TimeReading(span, span == null ? moment.partial() : null, surface);
  }

  /** Returns how this stands to the other. */
  Relation to(TimeReading other) {
    CalendarSpan own = span;
    CalendarSpan its = other.span;
    if (own != null && its != null) {
      boolean guessed = sameDayOfYear(own, its) && yearIsGuessed() && other.yearIsGuessed();
      return guessed || own.equals(its)
          ? Relation.SAME
          : own.meets(its) ? coarser(own, its) : Relation.DIFFERENT;
    }
    if (own == null && its != null) {
      return other.to(this);
    }
    if (isOfAnotherYear() && other.isOfThisWeek() || isOfThisWeek() && other.isOfAnotherYear()) {
      return Relation.DIFFERENT;
    }
    String rest = other.partial;
    if (own != null) {
      return rest == null ? bySurface(other) : fits(own, rest);
    }
    if (partial != null && rest != null) {
      return byPartials(partial, rest);
    }
    return bySurface(other);
  }

  /** Tells whether this is an hour of a day that is not named. */
  boolean isClock() {
    return span == null && partial == null && ClockWords.minutes(surface) >= 0;
  }

  private boolean isOfAnotherYear() {
    return surface.contains("last year") || surface.contains("next year");
  }

  private boolean isOfThisWeek() {
    boolean weekday = partial != null && partial.startsWith("W");
    return weekday || surface.contains("yesterday") || surface.startsWith("today");
  }

  /** A date worded without a year has it from the tense of its sentence, which may mislead. */
  private boolean yearIsGuessed() {
    int digits = 0;
    for (int i = 0; i < surface.length(); i++) {
      digits += Character.isDigit(surface.charAt(i)) ? 1 : 0;
    }
    return digits < YEAR_DIGITS;
  }

  private static boolean sameDayOfYear(CalendarSpan a, CalendarSpan b) {
    return a.isDay()
        && b.isDay()
        && a.first().getMonthValue() == b.first().getMonthValue()
        && a.first().getDayOfMonth() == b.first().getDayOfMonth();
  }

  /** Two spells that only touch, such as two ranges, are as good as one holding the other. */
  private static Relation coarser(CalendarSpan a, CalendarSpan b) {
    return a.days() == b.days() ? Relation.UNKNOWN : Relation.COARSER;
  }

  private Relation bySurface(TimeReading other) {
    int clock = ClockWords.minutes(surface);
    boolean alike = clock >= 0 && clock == ClockWords.minutes(other.surface);
    return alike || surface.equals(other.surface) ? Relation.SAME : Relation.UNKNOWN;
  }

  private static Relation byPartials(String a, String b) {
    if (a.equals(b)) {
      return Relation.SAME;
    }
    if (a.startsWith("W") != b.startsWith("W")) {
      return Relation.UNKNOWN;
    }
    boolean holds = a.startsWith("--") && (a.startsWith(b) || b.startsWith(a));
    return holds ? Relation.COARSER : Relation.DIFFERENT;
  }

  private static Relation fits(CalendarSpan span, String partial) {
    LocalDate first = span.first();
    if (partial.startsWith("W-") && partial.length() >= 3) {
      if (!span.isDay()) {
        return Relation.UNKNOWN;
      }
      boolean same = partial.charAt(2) - '0' == first.getDayOfWeek().getValue();
      return same ? Relation.SAME : Relation.DIFFERENT;
    }
    if (partial.startsWith("--") && partial.length() >= 7) {
      MonthDay day = monthDay(partial);
      if (day == null) {
        return Relation.UNKNOWN;
      }
      if (span.isDay()) {
        return MonthDay.from(first).equals(day) ? Relation.SAME : Relation.DIFFERENT;
      }
      if (span.days() > 31) {
        return Relation.UNKNOWN;
      }
      return first.getMonth() == day.getMonth() ? Relation.COARSER : Relation.DIFFERENT;
    }
    if (partial.startsWith("--") && partial.length() >= 4 && span.days() <= 31) {
      boolean same =
          Integer.toString(100 + first.getMonthValue()).endsWith(partial.substring(2, 4));
      return same ? span.isDay() ? Relation.COARSER : Relation.SAME : Relation.DIFFERENT;
    }
    return Relation.UNKNOWN;
  }

  /** Reads a month and a day, as in {@code --03-01}. */
  private static @Nullable MonthDay monthDay(String partial) {
    int month = twoDigits(partial, 2);
    int day = twoDigits(partial, 5);
    boolean known = month >= 1 && month <= 12 && partial.charAt(4) == '-' && day >= 1;
    return known && day <= Month.of(month).maxLength() ? MonthDay.of(month, day) : null;
  }

  private static int twoDigits(String text, int from) {
    int tens = text.charAt(from) - '0';
    int ones = text.charAt(from + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
  }
}
