package parallax.claims.quantity.number;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.Numeral;

/**
 * A number with the unit or currency sign next to it.
 *
 * @param numeral the number
 * @param unit its unit, null for a count
 * @param first the first piece, currency sign and minus included
 * @param last the last piece, unit included
 */
record Measured(Numeral numeral, @Nullable String unit, int first, int last) {

  Measured withUnit(@Nullable String other) {
    return new Measured(numeral, other, first, last);
  }
}
