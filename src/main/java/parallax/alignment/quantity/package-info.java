/**
 * Figures: what each counts, when two of them answer one question, and how they stand to each
 * other; uses {@code text} and {@code grouping}.
 */
@NullMarked
package parallax.alignment.quantity;

import org.jspecify.annotations.NullMarked;
