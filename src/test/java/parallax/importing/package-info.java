/** Tests of importing: decoding, cleaning, metadata, and the way back to the original. */
@NullMarked
package parallax.importing;

import org.jspecify.annotations.NullMarked;
