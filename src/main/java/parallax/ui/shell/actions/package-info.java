/** What can be done from the window’s frame, what the frame shows, and the menus of it. */
@NullMarked
package parallax.ui.shell.actions;

import org.jspecify.annotations.NullMarked;
