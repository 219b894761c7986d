/**
 * Finds the article in its page: title, body, and why everything else does not belong; uses {@code
 * page}, {@code date} and {@code text}.
 */
@NullMarked
package parallax.importing.article;

import org.jspecify.annotations.NullMarked;
