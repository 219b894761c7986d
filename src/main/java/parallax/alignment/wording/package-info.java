/**
 * Gathers how the sources word one thing: forms of a name, terms for a deed or group; uses model
 * and language.
 */
@NullMarked
package parallax.alignment.wording;

import org.jspecify.annotations.NullMarked;
