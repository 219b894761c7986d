/**
 * The sources as they are held against each other: content words and their weights, clauses,
 * places, days, and the day of the event; uses model, language and work.
 */
@NullMarked
package parallax.alignment.text;

import org.jspecify.annotations.NullMarked;
