package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.PredicateClasses;
import parallax.claims.quantity.phrase.States;
import parallax.language.PartOfSpeech;

/**
 * Finds the toll that a figure behind it gives: "bringing the death toll of the quake to 12", "the
 * number of people known to have died reached 12". Whatever stands between toll and figure is not
 * what is counted.
 */
final class Tolls {
  /** A toll and what it is the toll of are no longer than this. */
  private static final int REACH = 16;

  /** What was done to those numbered follows them as closely as this. */
  private static final int DEED = 6;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Tolls(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Returns the toll, or those whose number it is; null if the figure is no toll. */
  @Nullable NounPhrase before(Amount amount, int floor) {
    int toll = place(amount, floor);
    if (toll < 0) {
      return null;
    }
    if (States.of(pieces.lower(toll)) != null) {
      return new NounPhrase(toll, toll, toll);
    }
    if (!pieces.isAny(toll, "number")) {
      return phrases.upTo(toll);
    }
    NounPhrase numbered = numbered(toll + 2);
    return numbered == null || numbered.last() >= amount.first() ? null : numbered;
  }

  /** "the number of people killed", "of confirmed dead". */
  private @Nullable NounPhrase numbered(int first) {
    int state = pieces.tag(first).isVerb() ? first + 1 : first;
    return States.of(pieces.lower(state)) != null
        ? new NounPhrase(state, state, state)
        : phrases.core(first);
  }

  /** Returns the class of what befell those whose number it is; null if nothing says so. */
  @Nullable String deed(Amount amount) {
    int toll = place(amount, -1);
    if (toll < 0) {
      return null;
    }
    if (!pieces.is(toll, "number")) {
      boolean killed = pieces.isAny(toll - 1, "death", "dead") || pieces.is(toll, "toll");
      return killed ? "kill" : PredicateClasses.ofNoun(pieces.lower(toll));
    }
    NounPhrase numbered = numbered(toll + 2);
    if (numbered == null) {
      return null;
    }
    for (int i = numbered.last(); i <= numbered.last() + DEED && i < amount.first(); i++) {
      String state = States.of(pieces.lower(i));
      String verb =
          pieces.tag(i) == PartOfSpeech.VERB ? PredicateClasses.of(pieces.lemma(i)) : null;
      if (state != null || verb != null && i > numbered.last()) {
        return state != null ? state : verb;
      }
      if (!pieces.get(i).isWord()) {
        return null;
      }
    }
    return null;
  }

  /**
   * "quake dead reach 63", "deaths rise to 63": those numbered right before the verb; -1 if none.
   */
  private int state(int verb) {
    boolean rises = ChangeReader.isWord(pieces.lower(verb)) || !pieces.is(verb + 1, "to");
    boolean dead = pieces.isAny(verb - 1, "dead", "deaths", "fatalities", "injured", "casualties");
    return rises && dead ? verb - 1 : -1;
  }

  /** Returns the piece of "toll" or of "number" in "number of"; -1 if none governs the figure. */
  private int place(Amount amount, int floor) {
    int left = amount.first() - 1;
    boolean to = pieces.isAny(left, "to", "at", "past", "above", "beyond", "from");
    boolean reached =
        pieces.isAny(
            left, "reached", "reaches", "reach", "hit", "hits", "passed", "passes", "pass",
            "topped", "tops", "top", "nears", "near", "exceeds", "exceed");
    if (!amount.isCount() || !to && !reached) {
      return -1;
    }
    int state = state(to ? left - 1 : left);
    if (state > floor) {
      return state;
    }
    for (int i = left - 1; i > Math.max(floor, left - REACH); i--) {
      if (pieces.is(i, "toll")) {
        return i;
      }
      if (pieces.is(i, "number") && pieces.is(i + 1, "of")) {
        return i;
      }
      if (!pieces.get(i).isWord() && !pieces.is(i, "'s")) {
        return -1;
      }
    }
    return -1;
  }
}
