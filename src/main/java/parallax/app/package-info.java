/** Starts the program and wires its objects by hand; may use everything, and nothing uses it. */
@NullMarked
package parallax.app;

import org.jspecify.annotations.NullMarked;
