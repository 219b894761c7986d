/**
 * Persons and what they did: when two sources name somebody for one part; uses {@code text} and
 * {@code grouping}.
 */
@NullMarked
package parallax.alignment.deed;

import org.jspecify.annotations.NullMarked;
