/** The lines around the view: title and find field, hints, advice, status. */
@NullMarked
package parallax.ui.shell.bars;

import org.jspecify.annotations.NullMarked;
