/**
 * How much: numbers in digits and words, ranges, measurements, and which numbers are no quantity;
 * uses {@code phrase}.
 */
@NullMarked
package parallax.claims.quantity.number;

import org.jspecify.annotations.NullMarked;
