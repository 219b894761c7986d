package parallax.claims.quantity.counted;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.language.PersonNouns;
import parallax.model.Change;
import parallax.model.Quantity;
import parallax.model.Span;

/**
 * A quantity as read from a sentence, with what the figures behind it may share.
 *
 * @param amount the figure
 * @param counted what it counts
 * @param predicate what is said of it, null if nothing
 * @param change whether it rose or fell, null if neither
 * @param place where, null if not said
 * @param asOf when, null if not said
 * @param span where the claim stands
 * @param whole the span of the figure of which it is a part, null if of none
 */
public record ReadQuantity(
    Amount amount,
    Counted counted,
    @Nullable String predicate,
    @Nullable Change change,
    @Nullable String place,
    @Nullable String asOf,
    Span span,
    @Nullable Span whole) {

  /** "put the magnitude at 5.9, another agency at 6.0": the second is one too. */
  public boolean isMagnitudeLike(Amount other, Counted what) {
    double value = other.numeral().low();
    return "magnitude".equals(amount.unit())
        && other.isCount()
        && other.numeral().isDigits()
        && !other.numeral().isPlainInteger()
        && value < 10
        && what.head() < 0;
  }

  /** Tells whether the figure counts persons. */
  boolean countsPeople() {
    String wording = counted.wording();
    return wording != null
        && PersonNouns.holds(
            wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Returns the content of the claim. */
  public Quantity quantity() {
    return new Quantity(
        amount.low(),
        amount.high(),
        amount.relation(),
        amount.hedge(),
        change,
        amount.unit(),
        counted.wording(),
        place,
        place,
        asOf,
        predicate,
        null);
  }
}
