/** What opens over the window’s content, and where the keyboard’s focus goes in it. */
@NullMarked
package parallax.ui.shell.layer;

import org.jspecify.annotations.NullMarked;
