/** What a comparison consists of, as immutable records; uses nothing but the JDK and JSpecify. */
@NullMarked
package parallax.model;

import org.jspecify.annotations.NullMarked;
