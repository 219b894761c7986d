/** The command palette, which finds actions, rows and sources. */
@NullMarked
package parallax.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
