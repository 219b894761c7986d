package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures.
 *
 * @param wording the noun phrase as worded, null where the sentence names none
 * @param last the last piece that belongs to the claim's span: of the figure, or of the phrase
 *     where it follows the figure
 * @param end the piece behind which the rest of the clause goes on
 * @param head the head noun's piece, -1 where the phrase stands elsewhere or is missing
 */
record Counted(@Nullable String wording, int last, int end, int head) {

  static Counted nothing(Amount amount) {
    return new Counted(null, amount.last(), amount.last(), -1);
  }
}
