package parallax.language.calendar;

/**
 * What one of the grammars read.
 *
 * @param last place of the last token read
 * @param when what it says of the date
 */
record Phrase(int last, When when) {}
