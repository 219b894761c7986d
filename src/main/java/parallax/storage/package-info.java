/** Keeps files safe, and what the program remembers; uses model, i18n and work. */
@NullMarked
package parallax.storage;

import org.jspecify.annotations.NullMarked;
