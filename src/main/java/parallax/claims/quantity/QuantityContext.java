package parallax.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/**
 * What the sentence before leaves for the next one to refer to.
 *
 * @param asOf the time that headed it, null if none did
 * @param introduced the nouns that it brought in with "a" or "an" under that time
 * @param whole the last figure in it, to which "of them" may refer
 * @param counted what its last count or share counts, null if it has none
 * @param currency the money last spoken of in the text, null if none was
 * @param paragraph the paragraph it stands in
 */
record QuantityContext(
    @Nullable String asOf,
    Set<String> introduced,
    @Nullable Span whole,
    @Nullable String counted,
    @Nullable String currency,
    int paragraph) {
  static final QuantityContext EMPTY = new QuantityContext(null, Set.of(), null, null, null, -1);

  /** What is left to a sentence behind one without figures: the money alone. */
  QuantityContext moneyOnly() {
    return new QuantityContext(null, Set.of(), null, null, currency, -1);
  }
}
