/**
 * The heads of the columns: a source's name and menu, dragging a column wider or elsewhere, the
 * folded columns, and what can be done with a column or its source.
 */
@NullMarked
package parallax.ui.compare.heads;

import org.jspecify.annotations.NullMarked;
