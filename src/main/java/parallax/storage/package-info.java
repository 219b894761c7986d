/** Keeps files safe: what is written is whole or not there at all; uses model, i18n and work. */
@NullMarked
package parallax.storage;

import org.jspecify.annotations.NullMarked;
