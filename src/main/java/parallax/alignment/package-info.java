/** Lines claims of several sources up in rows; uses model, language and work. */
@NullMarked
package parallax.alignment;

import org.jspecify.annotations.NullMarked;
