package parallax.claims.quantity.counted;

import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.number.Magnitudes;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.States;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;

/**
 * Finds the noun that a figure behind it belongs to: "the death toll from the quake rose to 24", "a
 * depth of ten kilometres", "the tremor was felt for a minute".
 */
final class Subjects {
  /** A verb group and the adverbs in it are no longer than this. */
  private static final int REACH = 8;

  private static final String MAGNITUDE = "magnitude";

  private final Pieces pieces;
  private final NounPhraseReader phrases;

  Subjects(Pieces pieces, NounPhraseReader phrases) {
    this.pieces = pieces;
    this.phrases = phrases;
  }

  /**
   * Returns the noun phrase that governs what stands behind a piece; null if there is none.
   *
   * @param floor the last piece of the figure before: nothing is looked for behind it
   */
  @Nullable NounPhrase before(int last, int floor) {
    if (pieces.is(last, "that")) {
      return null; // "they told the station that 61 were inside"
    }
    int at = last;
    int stop = Math.max(floor + 1, last - REACH);
    while (at >= stop && isBetween(at)) {
      at--;
    }
    NounPhrase found = at >= stop ? phrases.upTo(at) : null;
    boolean close = pieces.is(last, "of") && at == last - 1;
    while (found != null) {
      NounPhrase outer = outer(found, close, floor);
      if (outer == null) {
        return found;
      }
      found = outer;
    }
    return null;
  }

  /**
   * Returns the phrase on which one hangs by a preposition: "toll" for "from the quake", but of "a
   * number of dead" and "a margin of error" the whole.
   */
  private @Nullable NounPhrase outer(NounPhrase inner, boolean close, int floor) {
    int link = inner.first() - 1;
    while (link > floor
        && (pieces.tag(link) == PartOfSpeech.DET
            || CalendarGuard.isCalendarWord(pieces.get(link))
            || pieces.is(link, "'s") && CalendarGuard.isCalendarWord(pieces.get(link - 1)))) {
      link--; // "the size of Sunday's rally"
    }
    NounPhrase partner = pieces.is(link, "and") ? phrases.upTo(link - 1) : null;
    if (partner != null && pieces.is(partner.first() - 1, "between")) {
      return phrases.upTo(partner.first() - 2);
    }
    boolean of = pieces.is(link, "of");
    boolean time =
        pieces.isAny(link, "as", "after", "before", "during", "since", "until", "amid", "despite");
    boolean linked = pieces.tag(link) == PartOfSpeech.ADP && !time;
    if (!linked || link <= floor || close && !of) {
      return null;
    }
    boolean participle = pieces.tag(link - 1) == PartOfSpeech.VERB; // "people killed by the quake"
    if (participle && pieces.is(link, "to")) {
      return null; // "the row led to a strike that lasted"
    }
    NounPhrase outer = phrases.upTo(participle ? link - 2 : link - 1);
    if (outer != null && pieces.is(outer.head(), "part")) {
      return null; // "took part in the raid, which lasted"
    }
    return outer == null || !of ? outer : new NounPhrase(outer.first(), outer.head(), inner.last());
  }

  /** Returns the quake nearest before a piece, else the nearest noun phrase; null if none. */
  @Nullable String quake(int last) {
    if (pieces.is(last, "at") && pieces.is(last - 1, "it")) {
      return MAGNITUDE; // "measured it at 6.4"
    }
    for (int i = last; i >= Math.max(0, last - Pieces.REACH); i--) {
      if (pieces.is(i, "whose") && pieces.is(i + 1, MAGNITUDE)) {
        NounPhrase owner = phrases.upTo(pieces.is(i - 1, ",") ? i - 2 : i - 1);
        return owner == null ? MAGNITUDE : pieces.text(owner.first(), owner.last());
      }
      boolean name = i > 0 && pieces.get(i).isCapitalized();
      boolean quake = Magnitudes.QUAKES.contains(Lemmas.noun(pieces.lower(i))) && !name;
      NounPhrase phrase = quake ? phrases.upTo(i) : null;
      if (phrase != null) {
        return pieces.text(phrase.first(), phrase.last());
      }
    }
    for (int i = last; i >= Math.max(0, last - REACH); i--) {
      if (pieces.is(i, MAGNITUDE) && !pieces.is(i + 1, "of")) {
        return pieces.text(i, i);
      }
    }
    return nearest(last);
  }

  private @Nullable String nearest(int last) {
    for (int i = last; i >= Math.max(0, last - Pieces.REACH); i--) {
      NounPhrase phrase = pieces.is(i, MAGNITUDE) ? null : phrases.upTo(i);
      if (phrase != null && pieces.tag(phrase.head()) == PartOfSpeech.NOUN) {
        return pieces.text(phrase.first(), phrase.last());
      }
    }
    return null;
  }

  private boolean isBetween(int at) {
    if (States.of(pieces.lower(at)) != null && pieces.is(at - 1, "of")) {
      return false;
    }
    return switch (pieces.tag(at)) {
      case VERB, AUX, ADV, ADP, PART, DET -> pieces.get(at).isWord();
      default -> pieces.lower(at).endsWith("ly") || pieces.isAny(at, "'s", "that", "which", "who");
    };
  }
}
