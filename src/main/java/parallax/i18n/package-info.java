/** Typed access to the texts the user sees; uses {@code model}, to put reasons into words. */
@NullMarked
package parallax.i18n;

import org.jspecify.annotations.NullMarked;
