/** Dates and times as pages write them, in many languages. */
@NullMarked
package parallax.importing.date;

import org.jspecify.annotations.NullMarked;
