package parallax.claims.quantity.number;

import java.util.Set;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.Lexicon;

/** Tells pounds that are paid from pounds that are weighed, by the words around them. */
final class Pounds {
  private static final Set<String> MONEY = Lexicon.words(Pounds.class, "money-words.txt");

  private static final Set<String> WEIGHT =
      Set.of("weigh", "weight", "heavy", "bomb", "explosive", "thrust", "pressure", "diet", "slim");

  /** No more words before or behind tell. */
  private static final int NEAR = 14;

  private Pounds() {}

  /** Tells whether a number of pounds is a sum. */
  static boolean isMoney(Pieces pieces, Numeral numeral, int unit) {
    if (numeral.scale() >= 1e6) {
      return true;
    }
    if (pieces.is(unit + 1, "of") || pieces.isAny(unit + 1, "heavier", "lighter", "per")) {
      return false;
    }
    boolean money = false;
    for (int i = Math.max(0, numeral.first() - NEAR); i <= unit + NEAR; i++) {
      if (WEIGHT.contains(pieces.lemma(i))) {
        return false;
      }
      money |= MONEY.contains(pieces.lemma(i)) || pieces.is(i, "\u00a3");
    }
    return money;
  }
}
