/**
 * What a figure counts or measures, and what is said of it; uses {@code number} and {@code phrase}.
 */
@NullMarked
package parallax.claims.quantity.counted;

import org.jspecify.annotations.NullMarked;
