/**
 * Turns a file, a page or the clipboard into a {@code Source}: decoding, cleaning, metadata, with
 * the way back to the original kept; may use {@code model}, {@code language} and {@code work}. This
 * package finds the inputs and puts the steps together; each step has a package of its own: {@code
 * decoding}, {@code html}, {@code page}, {@code article} and {@code metadata}, with {@code text}
 * and {@code date} beneath them.
 */
@NullMarked
package parallax.importing;

import org.jspecify.annotations.NullMarked;
