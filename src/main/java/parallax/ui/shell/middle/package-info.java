/**
 * What stands in the middle of the window where no view does, the frame in which a view may fail,
 * and the place to drop articles.
 */
@NullMarked
package parallax.ui.shell.middle;

import org.jspecify.annotations.NullMarked;
