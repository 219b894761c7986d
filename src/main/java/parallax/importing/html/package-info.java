/** Reads a page of HTML; uses {@code page} and {@code text}. */
@NullMarked
package parallax.importing.html;

import org.jspecify.annotations.NullMarked;
