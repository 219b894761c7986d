/** Checks of the source files themselves: their format and their length. */
@NullMarked
package parallax.build;

import org.jspecify.annotations.NullMarked;
