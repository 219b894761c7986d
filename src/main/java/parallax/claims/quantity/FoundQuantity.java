package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;
import parallax.model.Quantity;
import parallax.model.Span;

/**
 * A quantity where it stands.
 *
 * @param span its words: hedge, number, unit and the thing counted where it stands next to them
 * @param sentence the sentence around it
 * @param quantity what it says
 * @param whole the span of the quantity of which this one counts a part; null if of none
 */
public record FoundQuantity(
    Span span, Sentence sentence, Quantity quantity, @Nullable Span whole) {}
