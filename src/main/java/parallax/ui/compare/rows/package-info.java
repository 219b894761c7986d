/**
 * The row table of the Compare view: its lines and cells, an opened row's claims, sorting and
 * filters.
 */
@NullMarked
package parallax.ui.compare.rows;

import org.jspecify.annotations.NullMarked;
