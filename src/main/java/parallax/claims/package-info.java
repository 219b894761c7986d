/**
 * Reads the claims of one source, one extractor for each kind, and says whose voice each stands in;
 * uses model, language and work. What an extractor reads has a package of its own: {@code
 * quantity}, {@code time}, {@code actor} and {@code speech}.
 */
@NullMarked
package parallax.claims;

import org.jspecify.annotations.NullMarked;
