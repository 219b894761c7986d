/**
 * What the Compare view shows, without a node: the choice, which rows stand in which order under
 * which filter, which columns in which order, what is found and what is left unread.
 */
@NullMarked
package parallax.ui.compare.model;

import org.jspecify.annotations.NullMarked;
