/**
 * What the main window says: its texts, its counts, and failures in full; uses the model and the
 * message bundles.
 */
@NullMarked
package parallax.ui.shell.words;

import org.jspecify.annotations.NullMarked;
