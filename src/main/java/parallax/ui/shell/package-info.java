/**
 * The main window, which puts together what its rooms hold, and pictures of it; uses the session,
 * the features' views and what they share. Of the rooms, {@code words} use none, {@code memory} the
 * words, {@code actions} both, and the others these three but not each other.
 */
@NullMarked
package parallax.ui.shell;

import org.jspecify.annotations.NullMarked;
