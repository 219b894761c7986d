/**
 * Puts calendar expressions on the calendar and says what happened then; uses model and language.
 */
@NullMarked
package parallax.claims.time;

import org.jspecify.annotations.NullMarked;
