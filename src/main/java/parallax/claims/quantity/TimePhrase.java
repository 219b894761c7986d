package parallax.claims.quantity;

/**
 * Words that name a time.
 *
 * @param value the time: ISO 8601 where a year is named, else as worded
 * @param first the first piece
 * @param last the last piece
 * @param frame whether it is named by year or month, or as a past year: a time that can set a
 *     figure apart from the event of the day
 */
record TimePhrase(String value, int first, int last, boolean frame) {}
