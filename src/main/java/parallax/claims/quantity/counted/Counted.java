package parallax.claims.quantity.counted;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.Pieces;

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
public record Counted(
    @Nullable String wording, int last, int end, int head, boolean part, int whole) {

  /** Nouns that stand for the figure itself: what they count was said before. */
  private static final Set<String> FIGURES =
      Set.of("figure", "figures", "number", "total", "count", "tally", "estimate", "it", "that");

  /** What stands elsewhere than right behind the figure. */
  public static Counted elsewhere(Amount amount, @Nullable String wording) {
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

  /** Tells whether a noun phrase stands for the figure itself: "the total", "that number". */
  static boolean isFigure(String wording) {
    String head = wording.substring(wording.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return FIGURES.contains(head);
  }

  /** "put the magnitude at 5.4": the noun before says what the number is. */
  public boolean isMagnitude(Amount amount) {
    Double high = amount.high();
    return amount.isCount()
        && head < 0
        && wording != null
        && (wording.endsWith("magnitude") || wording.startsWith("magnitude of"))
        && high != null
        && high < 10;
  }
}
