/** Chains the stages from inputs to a comparison; uses every stage's package. */
@NullMarked
package parallax.analysis;

import org.jspecify.annotations.NullMarked;
