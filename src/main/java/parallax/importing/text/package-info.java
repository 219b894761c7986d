/**
 * Text as importing handles it: letters with their way back to the original, brought to plain ones,
 * and what tells running text from other lines.
 */
@NullMarked
package parallax.importing.text;

import org.jspecify.annotations.NullMarked;
