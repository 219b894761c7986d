/** Bytes become letters: the encoding is stated or guessed, and what is no text is refused. */
@NullMarked
package parallax.importing.decoding;

import org.jspecify.annotations.NullMarked;
