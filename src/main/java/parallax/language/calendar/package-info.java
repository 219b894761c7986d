/** Finds the places where a sentence names a day, a year or an hour; uses model and language. */
@NullMarked
package parallax.language.calendar;

import org.jspecify.annotations.NullMarked;
