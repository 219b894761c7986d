/** Reads what named persons did: led, met, represented, signed; uses model and language. */
@NullMarked
package parallax.claims.actor;

import org.jspecify.annotations.NullMarked;
