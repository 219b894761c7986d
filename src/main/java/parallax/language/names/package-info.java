/** Finds the persons that a sentence names, with their offices; uses model and language. */
@NullMarked
package parallax.language.names;

import org.jspecify.annotations.NullMarked;
