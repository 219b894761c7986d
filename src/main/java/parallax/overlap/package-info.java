/** Finds wording that sources share and counts independent origins; uses model, language, work. */
@NullMarked
package parallax.overlap;

import org.jspecify.annotations.NullMarked;
