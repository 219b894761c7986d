package parallax.claims.quantity.number;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Units;
import parallax.model.Relation;

/**
 * A figure with its unit and hedge, before it is known what it counts.
 *
 * @param low the least value, null where the hedge leaves it open
 * @param high the greatest value, null where the hedge leaves it open
 * @param relation how the hedge bounds the value
 * @param hedge the hedge as worded, null where there is none
 * @param unit its unit, null for a count
 * @param numeral its number; of a range the first
 * @param first its first piece, hedge included
 * @param last its last piece, unit included
 * @param numberFirst the first piece of number and currency sign
 */
public record Amount(
    @Nullable Double low,
    @Nullable Double high,
    Relation relation,
    @Nullable String hedge,
    @Nullable String unit,
    Numeral numeral,
    int first,
    int last,
    int numberFirst) {

  /** Tells whether it has no unit. */
  public boolean isCount() {
    return unit == null;
  }

  /** Tells whether its unit is a currency. */
  public boolean isMoney() {
    return Units.isMoney(unit);
  }

  /** Tells whether it says how long. */
  public boolean isDuration() {
    return Units.isDuration(unit);
  }

  /** Tells whether it says how far or how high. */
  public boolean isLength() {
    return Units.isLength(unit);
  }

  /** Tells whether it is a share in hundredths, or the change of one. */
  public boolean isPercent() {
    return "percent".equals(unit) || "basis point".equals(unit);
  }

  /** Returns the same figure bounded as another one: "over 60 miles (100 kilometres)". */
  public Amount boundedAs(Amount other) {
    Double least = other.relation == Relation.LESS ? null : low;
    Double most = other.relation == Relation.MORE ? null : high;
    return new Amount(
        least, most, other.relation, other.hedge, unit, numeral, first, last, numberFirst);
  }

  /** Returns the same figure with another value, hedged as this one. */
  public Amount valued(Numeral value) {
    return new Amount(
        low == null ? null : Double.valueOf(value.low()),
        high == null ? null : Double.valueOf(value.high()),
        relation,
        hedge,
        unit,
        value,
        first,
        last,
        numberFirst);
  }

  /** Returns the same figure with a unit that stands further on. */
  public Amount withUnit(String newUnit, int newLast) {
    return new Amount(
        low, high, relation, hedge, newUnit, numeral, first, Math.max(last, newLast), numberFirst);
  }
}
