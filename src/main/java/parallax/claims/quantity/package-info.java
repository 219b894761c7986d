/**
 * Reads how much and how many: figures with hedge, unit, what they count, what is said of it, place
 * and time; uses model and language. It goes from {@code phrase} by {@code number} to {@code
 * counted}; place, time and what is part of what are found here.
 */
@NullMarked
package parallax.claims.quantity;

import org.jspecify.annotations.NullMarked;
