/**
 * What somebody other than the outlet says: the words within quotation marks or behind a cue such
 * as “said”, and who says them; uses model and language.
 */
@NullMarked
package parallax.claims.speech;

import org.jspecify.annotations.NullMarked;
