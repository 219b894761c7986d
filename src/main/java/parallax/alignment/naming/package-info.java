/**
 * Names rows of figures: what is counted or measured, what is said of it, how long something took;
 * uses {@code quantity} and {@code text}.
 */
@NullMarked
package parallax.alignment.naming;

import org.jspecify.annotations.NullMarked;
