package parallax.claims.quantity.phrase;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param value the time: ISO 8601 where known, else as worded; null for a mere hour
 * @param first the first piece
 * @param last the last piece
 * @param frame whether it is named by year or month, or as a past year: a time that can set a
 *     figure apart from the event of the day
 */
public record TimePhrase(@Nullable String value, int first, int last, boolean frame) {}
