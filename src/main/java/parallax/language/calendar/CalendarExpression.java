package parallax.language.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that put something on the calendar or clock.
 *
 * @param first place of its first token in the sentence
 * @param last place of its last token
 * @param when what it says of the date
 * @param clock the hour it names, null where it names none
 */
public record CalendarExpression(int first, int last, When when, @Nullable LocalTime clock) {}
