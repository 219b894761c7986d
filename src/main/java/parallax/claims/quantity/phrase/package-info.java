/**
 * A sentence as figures are read from it: pieces, noun phrases and clauses, and which of them are
 * units, hedges, money signs, times or words for what befell somebody.
 */
@NullMarked
package parallax.claims.quantity.phrase;

import org.jspecify.annotations.NullMarked;
