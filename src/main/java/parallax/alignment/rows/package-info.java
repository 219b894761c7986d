/**
 * Makes rows of what was grouped: their order, their labels told apart, and who is silent; uses
 * {@code text} and {@code grouping}.
 */
@NullMarked
package parallax.alignment.rows;

import org.jspecify.annotations.NullMarked;
