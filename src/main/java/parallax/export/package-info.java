/**
 * Writes comparisons and claims in the formats others read, one writer for each; uses model, i18n
 * and work.
 */
@NullMarked
package parallax.export;

import org.jspecify.annotations.NullMarked;
