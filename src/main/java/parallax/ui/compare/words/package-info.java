/**
 * What the Compare view says: cells, cards, the inspector and what a screen reader hears, put
 * together from the comparison and the message bundles, without a node.
 */
@NullMarked
package parallax.ui.compare.words;

import org.jspecify.annotations.NullMarked;
