package parallax.claims.quantity.number;

import java.util.Set;
import parallax.claims.quantity.phrase.Hedges;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.Lemmas;

/** Tells numbers that are the magnitude of an earthquake though no unit stands behind them. */
public final class Magnitudes {
  /** Nouns for an earthquake. */
  public static final Set<String> QUAKES =
      Set.of(
          "quake",
          "earthquake",
          "tremor",
          "aftershock",
          "temblor",
          "foreshock",
          "shock",
          "mainshock");

  /** What is rated stands between the verb and "at" in no more words than this. */
  private static final int OBJECT = 5;

  /** The magnitude and its figure are no further apart than this. */
  private static final int GIVEN = 12;

  private final Pieces pieces;

  Magnitudes(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "a 6.1 quake", "the tremor measured 6.1": a decimal by a quake is its magnitude. */
  boolean isOfQuake(Numeral numeral) {
    double value = numeral.low();
    boolean decimal = numeral.isDigits() && value != StrictMath.rint(value);
    if (!decimal || value >= 10 || value < 2) {
      return false;
    }
    if (isQuake(numeral.last() + 1)) {
      return true;
    }
    int verb = Hedges.around(pieces, numeral.first(), numeral.last()).first() - 1;
    if (isGiven(verb) || isOfIt(verb)) {
      return true;
    }
    boolean measured =
        pieces.isAny(verb, "measured", "measuring", "measures", "registered", "registering")
            || pieces.is(verb, "at") && isRated(numeral, verb);
    int first = Math.max(0, numeral.first() - Pieces.REACH);
    for (int i = first; measured && i < first + 2 * Pieces.REACH; i++) {
      if (isQuake(i)) {
        return true;
      }
    }
    return false;
  }

  /** "whose magnitude the institute gave as 6.4": nothing but words from the magnitude on. */
  private boolean isGiven(int link) {
    if (!pieces.isAny(link, "at", "as", "to", "from")) {
      return false;
    }
    for (int i = link - 1; i > link - GIVEN && pieces.get(i).isWord(); i--) {
      if (pieces.is(i, "magnitude")) {
        return true;
      }
    }
    return false;
  }

  /** "the institute measured it at 6.4": what else without a unit. */
  private boolean isOfIt(int at) {
    return pieces.is(at, "at")
        && pieces.is(at - 1, "it")
        && switch (pieces.lemma(at - 2)) {
          case "measure", "rate", "gauge", "register", "record" -> true;
          default -> false;
        };
  }

  /** "which the institute rates at 6.4": one decimal, and a verb of measuring near. */
  private boolean isRated(Numeral numeral, int at) {
    int digits = pieces.get(numeral.last()).text().length();
    for (int i = at - 1; digits == 3 && i >= at - OBJECT; i--) {
      switch (pieces.lemma(i)) {
        case "rate", "put", "measure", "gauge", "estimate", "register", "record" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isQuake(int at) {
    return QUAKES.contains(Lemmas.noun(pieces.lower(at)));
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
