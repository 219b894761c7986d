package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;

/** Finds what a figure is put on that stands in a relative clause: "a fleet he values at $3m". */
final class Relatives {
  /** Who puts a figure on it is named in no more words than this. */
  private static final int SUBJECT = 6;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Relatives(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /**
   * Returns what is valued: "a fleet that the owner puts at $3m", "whose fleet he puts at $3m";
   * null if nothing is.
   *
   * @param left the piece before the figure
   */
  @Nullable NounPhrase valued(int left) {
    int verb = left - 1;
    if (!pieces.is(left, "at") || !isValuing(verb)) {
      return null;
    }
    for (int i = verb - 1; i >= verb - SUBJECT && isSubject(i); i--) {
      if (pieces.is(i, "whose")) {
        return phrases.core(i + 1);
      }
      if (pieces.isAny(i, "that", "which")) {
        return phrases.upTo(pieces.is(i - 1, ",") ? i - 2 : i - 1);
      }
    }
    return null;
  }

  private boolean isValuing(int verb) {
    return switch (pieces.lemma(verb)) {
      case "put", "value", "estimate", "rate", "price", "set" -> pieces.tag(verb).isVerb();
      default -> false;
    };
  }

  private boolean isSubject(int at) {
    return pieces.get(at).isWord() && !pieces.tag(at).isVerb();
  }
}
