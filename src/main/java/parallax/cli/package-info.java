/**
 * The command line; uses analysis, storage, export, model, i18n, work, and ui.shell for pictures.
 */
@NullMarked
package parallax.cli;

import org.jspecify.annotations.NullMarked;
