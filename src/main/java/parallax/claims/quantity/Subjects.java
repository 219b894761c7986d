package parallax.claims.quantity;

import org.jspecify.annotations.Nullable;
import parallax.language.PartOfSpeech;

/**
 * Finds the noun that a figure behind it belongs to: "the death toll from the quake rose to 24", "a
 * depth of ten kilometres", "the tremor was felt for 15 seconds".
 */
final class Subjects {
  /** A verb group and the adverbs in it are no longer than this. */
  private static final int REACH = 8;

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Subjects(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /** Returns the noun phrase that governs what stands behind a piece; null if there is none. */
  @Nullable NounPhrase before(int last) {
    int at = last;
    int stop = Math.max(0, last - REACH);
    while (at >= stop && isBetween(at)) {
      at--;
    }
    NounPhrase found = phrases.upTo(at);
    if (pieces.is(last, "of") && at == last - 1) {
      return found;
    }
    while (found != null) {
      int outer = found.first() - 1;
      while (outer >= 0 && pieces.tag(outer) == PartOfSpeech.DET) {
        outer--;
      }
      boolean inside = pieces.tag(outer) == PartOfSpeech.ADP && !pieces.is(outer, "as");
      NounPhrase next = inside ? phrases.upTo(outer - 1) : null;
      if (next == null) {
        return found;
      }
      found = next;
    }
    return null;
  }

  private boolean isBetween(int at) {
    return switch (pieces.tag(at)) {
      case VERB, AUX, ADV, ADP, PART, DET -> pieces.get(at).isWord();
      default -> pieces.lower(at).endsWith("ly");
    };
  }
}
