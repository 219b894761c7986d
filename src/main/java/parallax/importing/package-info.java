/**
 * Turns a file, a page or the clipboard into a {@code Source}: decoding, cleaning, metadata, with
 * the way back to the original kept; may use {@code model}, {@code language} and {@code work}.
 */
@NullMarked
package parallax.importing;

import org.jspecify.annotations.NullMarked;
