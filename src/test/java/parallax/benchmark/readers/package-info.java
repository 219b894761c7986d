/**
 * A trial of three ways to draw the texts, for record 19. It is compiled and run by the profile
 * {@code readers} alone, which brings a library that the program does without.
 */
@NullMarked
package parallax.benchmark.readers;

import org.jspecify.annotations.NullMarked;
