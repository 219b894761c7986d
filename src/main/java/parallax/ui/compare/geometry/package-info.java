/**
 * The one geometry of the Compare view: where each column, row and paragraph lies and how far
 * everything is scrolled. Every node of the view reads it, and none asks another for its size.
 */
@NullMarked
package parallax.ui.compare.geometry;

import org.jspecify.annotations.NullMarked;
