/**
 * The main window: title, menu, find field, status bar, notices, and the view in the middle; uses
 * the session, the features' views and what they share.
 */
@NullMarked
package parallax.ui.shell;

import org.jspecify.annotations.NullMarked;
