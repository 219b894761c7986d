/**
 * The open comparison: what is in it, what happens to it, who hears of it; uses the analysis, the
 * storage, the model and work, and no toolkit.
 */
@NullMarked
package parallax.session;

import org.jspecify.annotations.NullMarked;
