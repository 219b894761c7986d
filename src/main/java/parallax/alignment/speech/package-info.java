/**
 * What somebody said: when two passages tell the same of it, and whether they contradict each
 * other; uses {@code text}, {@code grouping} and {@code quantity}.
 */
@NullMarked
package parallax.alignment.speech;

import org.jspecify.annotations.NullMarked;
