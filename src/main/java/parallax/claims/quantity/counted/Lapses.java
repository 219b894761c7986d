package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;

/**
 * Finds what a stretch of time lies before: "two days before the vote". What comes after an event
 * is as long after it as each thing that happens: that names nothing to compare.
 */
final class Lapses {
  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Lapses(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /**
   * Returns "time before the vote" for "two days before the vote"; null if nothing of it follows.
   */
  @Nullable String of(Amount amount) {
    if (!amount.isDuration() || pieces.isAny(amount.first() - 1, "for", "lasted", "took")) {
      return null;
    }
    int link = amount.last() + 1;
    int behind = link + 1;
    if (pieces.is(link, "ahead") && pieces.is(behind, "of")) {
      behind++;
    } else if (!pieces.isAny(link, "before", "until", "into")) {
      return null;
    }
    NounPhrase event = phrases.from(behind);
    return event == null ? null : "time " + pieces.text(link, event.last());
  }
}
