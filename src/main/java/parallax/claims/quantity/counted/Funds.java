package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.number.ChangeReader;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.PartOfSpeech;

/** Finds what money is taken from or set aside for, where nothing else says what it is. */
final class Funds {
  /** "would have been taken" is no longer than this. */
  private static final int GROUP = 5;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Funds(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /**
   * Returns what a sum comes from or goes to ("$3m from the roads fund", "$3m will be taken from
   * the roads fund", "$3m meant for roads"); null if nothing says so.
   */
  @Nullable NounPhrase of(Amount amount) {
    int next = amount.last() + 1;
    if (pieces.is(next, "from")) {
      boolean change = ChangeReader.isWord(pieces.lower(amount.first() - 1));
      return change ? null : fund(next + 1);
    }
    int link = next;
    while (link < next + GROUP
        && (pieces.tag(link).isVerb() || pieces.tag(link) == PartOfSpeech.ADV)) {
      link++;
    }
    if (link == next || !pieces.isAny(link, "from", "for")) {
      return null;
    }
    return switch (pieces.lemma(link - 1)) {
      case "mean",
          "earmark",
          "seize",
          "divert",
          "take",
          "come",
          "reserve",
          "intend",
          "draw",
          "shift",
          "budget",
          "allocate" ->
          fund(link + 1);
      default -> null;
    };
  }

  private @Nullable NounPhrase fund(int at) {
    NounPhrase phrase = phrases.from(at);
    boolean thing =
        phrase != null
            && pieces.tag(phrase.head()) == PartOfSpeech.NOUN
            && Units.at(pieces, phrase.head(), false) == null;
    return thing ? phrase : null;
  }
}
