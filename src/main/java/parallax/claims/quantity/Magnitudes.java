package parallax.claims.quantity;

import java.util.Set;

/** Tells numbers that are the magnitude of an earthquake though no unit stands behind them. */
final class Magnitudes {
  static final Set<String> QUAKES =
      Set.of("quake", "earthquake", "tremor", "aftershock", "temblor", "foreshock");

  private final Pieces pieces;

  Magnitudes(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "put the magnitude at 5.4": the noun before says what the number is. */
  static boolean isNamed(Amount amount, Counted counted) {
    String wording = counted.wording();
    Double high = amount.high();
    return amount.isCount()
        && counted.head() < 0
        && wording != null
        && (wording.endsWith("magnitude") || wording.startsWith("magnitude of"))
        && high != null
        && high < 10;
  }

  /** "a 6.1 quake", "the tremor measured 6.1": a decimal by a quake is its magnitude. */
  boolean isOfQuake(Numeral numeral) {
    double value = numeral.low();
    boolean decimal = numeral.isDigits() && value != StrictMath.rint(value);
    if (!decimal || value >= 10 || value < 2) {
      return false;
    }
    if (QUAKES.contains(pieces.lower(numeral.last() + 1))) {
      return true;
    }
    int verb = Hedges.around(pieces, numeral.first(), numeral.last()).first() - 1;
    boolean measured = pieces.isAny(verb, "measured", "measuring", "registered", "registering");
    int first = Math.max(0, numeral.first() - Pieces.REACH);
    for (int i = first; measured && i < first + 2 * Pieces.REACH; i++) {
      if (QUAKES.contains(pieces.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first piece of "magnitude", "magnitude of", "measuring" before; -1 if none. */
  int before(int first) {
    int at = Hedges.around(pieces, first, first).first() - 1;
    if (pieces.get(at).isDash() || pieces.is(at, "of")) {
      at--;
    }
    return pieces.is(at, "magnitude") ? at : -1;
  }
}
