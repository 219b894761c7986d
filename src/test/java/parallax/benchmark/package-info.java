/**
 * Measures how fast and how small the engine and the window are; started by hand, not by the build.
 */
@NullMarked
package parallax.benchmark;

import org.jspecify.annotations.NullMarked;
