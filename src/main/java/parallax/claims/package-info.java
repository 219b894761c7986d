/** Reads the claims of one source, one extractor for each kind; uses model, language and work. */
@NullMarked
package parallax.claims;

import org.jspecify.annotations.NullMarked;
