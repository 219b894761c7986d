package parallax.claims.quantity.phrase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Lexicon;

/** The signs and codes that stand before an amount of money. */
public final class MoneySigns {
  private static final Map<String, String> CODES =
      Lexicon.pairs(MoneySigns.class, "currency-prefixes.tsv");

  private MoneySigns() {}

  /**
   * A sign before an amount.
   *
   * @param currency its ISO 4217 code
   * @param first its first piece
   */
  public record Sign(String currency, int first) {}

  /** Tells whether this is a sign or code, letter for letter. */
  public static boolean isCode(String text) {
    return CODES.containsKey(text);
  }

  /** Returns the sign that ends right before the piece; null if there is none. */
  public static @Nullable Sign before(Pieces pieces, int number) {
    if (number > pieces.size()) {
      return null; // the text ends before there is a sign
    }
    for (int length = 3; length >= 1; length--) {
      int first = number - length;
      if (first < 0) {
        continue;
      }
      String currency = CODES.get(pieces.text(first, number - 1));
      boolean apart = first == number - 1 && pieces.is(first, "ps") && !pieces.glued(number);
      if (currency != null && !apart) {
        return new Sign(currency, first);
      }
    }
    return null;
  }
}
