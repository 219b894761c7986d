package parallax.alignment;

import org.jspecify.annotations.Nullable;
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
 * @param spoken whether what happened then is that somebody spoke
 * @param central whether what happened then is what all of the comparison is about
 */
record MomentFrame(
    Claim claim,
    int source,
    TimeReading time,
    long distance,
    WordSet deeds,
    WordSet clause,
    WordSet context,
    WordSet lined,
    @Nullable String deed,
    boolean spoken,
    boolean central)
    implements Frame {

  private static final int WEEK = 8;
  private static final int MONTH_DAYS = 31;

  /** Tells whether this is a weekday without a date. */
  boolean isWeekday() {
    String partial = time.partial();
    return partial != null && partial.startsWith("W");
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
