/**
 * Days and hours: when two expressions of time say when one thing happened, and how they stand to
 * each other; uses {@code text}, {@code grouping} and {@code quantity}.
 */
@NullMarked
package parallax.alignment.moment;

import org.jspecify.annotations.NullMarked;
