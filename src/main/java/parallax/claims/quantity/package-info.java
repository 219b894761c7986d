/**
 * Reads how much and how many: figures with hedge, unit, what they count, what is said of it, place
 * and time; uses model and language.
 */
@NullMarked
package parallax.claims.quantity;

import org.jspecify.annotations.NullMarked;
