package parallax.alignment.moment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.alignment.grouping.Frame;
import parallax.alignment.text.CalendarSpan;
import parallax.alignment.text.WordSet;
import parallax.model.Claim;
import parallax.model.Moment;

/**
 * An expression of time with what is known about it for lining it up.
 *
 * @param time what it may mean
 * @param distance days from the event; large where either is unknown
 * @param deeds the events and things that its clause and its own words speak of
 * @param clause the content words of its clause and of what it is about
 * @param context the content words of its sentence
 * @param lined the numbers of the questions that figures of its sentence answer
 * @param deed the key of what happened, null where nothing was found
 * @param attribute the noun phrase of which it is an attribute ("Tuesday's raid"), null where it is
 *     none
 * @param spoken whether what happened then is that somebody spoke
 * @param lead whether it stands among the first sentences of its source
 * @param central whether what happened then is what all of the comparison is about
 */
public record MomentFrame(
    Claim claim,
    int source,
    TimeReading time,
    long distance,
    WordSet deeds,
    WordSet clause,
    WordSet context,
    WordSet lined,
    @Nullable String deed,
    @Nullable String attribute,
    boolean spoken,
    boolean lead,
    boolean central)
    implements Frame {

  private static final int WEEK = 8;
  private static final int MONTH_DAYS = 31;

  /** The length of a month and day in ISO 8601 without the year: {@code --03-01}. */
  private static final int MONTH_AND_DAY = 7;

  private static final Set<String> RELATIVE_DAYS = Set.of("yesterday", "today");

  /** Tells whether this is a weekday without a date. */
  boolean isWeekday() {
    String partial = time.partial();
    return partial != null && partial.startsWith("W");
  }

  /** Tells whether this names a day, be it one without a date ("Tuesday", "yesterday"). */
  boolean isDay() {
    String partial = time.partial();
    if (partial != null) {
      return partial.startsWith("W") || partial.length() >= MONTH_AND_DAY;
    }
    CalendarSpan span = time.span();
    return span == null ? RELATIVE_DAYS.contains(time.surface()) : span.isDay();
  }

  /** Tells whether this names a day or an hour of one. */
  boolean isDayOrHour() {
    return isDay() || time.isClock();
  }

  /** Tells whether this is a date that lies far from the event. */
  boolean isFar() {
    return time.span() != null && distance > WEEK;
  }

  /** Tells whether this is a year or a longer time. */
  boolean isYear() {
    CalendarSpan span = time.span();
    return span != null && span.days() > MONTH_DAYS;
  }

  Moment moment() {
    return (Moment) claim.content();
  }
}
