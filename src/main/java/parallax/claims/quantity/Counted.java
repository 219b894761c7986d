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
 * @param part whether the figure counts a part of others ("nine of them", "three of the five")
 * @param whole the first piece of the figure of the whole where that follows ("three of the five"),
 *     else -1
 */
record Counted(@Nullable String wording, int last, int end, int head, boolean part, int whole) {

  /** What stands elsewhere than right behind the figure. */
  static Counted elsewhere(Amount amount, @Nullable String wording) {
    return new Counted(wording, amount.last(), amount.last(), -1, false, -1);
  }

  /** A phrase right behind the figure. */
  static Counted behind(Pieces pieces, NounPhrase phrase) {
    return new Counted(
        pieces.text(phrase.first(), phrase.last()),
        phrase.last(),
        phrase.last(),
        phrase.head(),
        false,
        -1);
  }

  Counted worded(@Nullable String other) {
    return new Counted(other, last, end, head, part, whole);
  }
}
