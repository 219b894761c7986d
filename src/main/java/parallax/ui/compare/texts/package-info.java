/**
 * The sources' texts side by side: paragraphs and their marks, ribbons between them, overview
 * strips, scrolling together, selecting and copying, the card of a claim.
 */
@NullMarked
package parallax.ui.compare.texts;

import org.jspecify.annotations.NullMarked;
