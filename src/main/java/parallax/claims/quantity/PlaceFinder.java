package parallax.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.claims.quantity.counted.Counted;
import parallax.claims.quantity.number.Amount;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.Clauses;
import parallax.claims.quantity.phrase.NounPhrase;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Pieces;
import parallax.language.Lemmas;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Finds where the things counted are: "in most parts of the valley", "the region's …". */
final class PlaceFinder {
  private static final Set<String> PLACES = Lexicon.words(PlaceFinder.class, "places.txt");

  /** Who says something is named in no more words than this. */
  private static final int CUE = 8;

  private final Pieces pieces;
  private final NounPhraseReader phrases;
  private final Clauses clauses;

  PlaceFinder(Pieces pieces) {
    this.pieces = pieces;
    this.phrases = new NounPhraseReader(pieces);
    this.clauses = new Clauses(pieces);
  }

  /** Returns the place as worded, without its preposition; null where none is named. */
  @Nullable String find(Amount amount, Counted counted) {
    if (amount.isLength()) {
      return null;
    }
    String owner = owner(amount);
    if (owner != null) {
      return owner;
    }
    int from = counted.head() >= 0 ? counted.head() : counted.last();
    int start = pieces.get(counted.end() + 1).isQuotationMark() ? counted.end() + 2 : from + 1;
    for (int i = start; i < Math.min(pieces.size(), start + Pieces.REACH) && !ends(i); i++) {
      String place = place(i);
      if (place != null) {
        return place;
      }
    }
    String before = before(amount);
    if (before == null) {
      before = opening();
    }
    return before == null ? namedAgain(counted) : before;
  }

  /** "Ten people face ruin, and … the people of the valley": the same people, with their place. */
  private @Nullable String namedAgain(Counted counted) {
    if (counted.head() < 0) {
      return null;
    }
    String head = pieces.lower(counted.head());
    for (int i = counted.last() + 1; i + 2 < pieces.size(); i++) {
      if (pieces.is(i, "the") && pieces.is(i + 1, head) && pieces.isAny(i + 2, "of", "in")) {
        NounPhrase phrase = chain(i + 3);
        return phrase == null ? null : pieces.text(phrase.first(), phrase.last());
      }
    }
    return null;
  }

  /** "that in the northern valley “ten people …". */
  private @Nullable String before(Amount amount) {
    int last = amount.first() - 1;
    if (pieces.get(last).isQuotationMark()) {
      last--;
    }
    NounPhrase phrase = phrases.upTo(last);
    boolean placed =
        phrase != null
            && isPlace(phrase)
            && pieces.isAny(phrase.first() - 1, "in", "across", "throughout");
    return placed ? pieces.text(phrase.first(), phrase.last()) : null;
  }

  /** "the region's tens of thousands of residents". */
  private @Nullable String owner(Amount amount) {
    int mark = amount.first() - 1;
    if (!pieces.is(mark, "'s")) {
      return null;
    }
    NounPhrase owner = phrases.upTo(mark - 1);
    return owner != null && isPlace(owner) ? pieces.text(owner.first(), owner.last()) : null;
  }

  private boolean ends(int at) {
    return clauses.isBoundary(at) && !pieces.isAny(at, "(", ")", "who", "which", "that")
        || pieces.is(at, ",") && (pieces.tag(at + 1) == PartOfSpeech.VERB || opensCue(at + 1));
  }

  /** "..., he told reporters in the capital": where something was said is not where it happened. */
  private boolean opensCue(int from) {
    for (int i = from; i < from + CUE && !pieces.is(i, ","); i++) {
      if (clauses.isSpeech(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String place(int at) {
    boolean preposition =
        pieces.isAny(
            at,
            "in",
            "at",
            "near",
            "across",
            "around",
            "inside",
            "outside",
            "throughout",
            "within",
            "from");
    boolean of = pieces.is(at, "of") && PersonNouns.holds(pieces.lower(at - 1));
    if (!preposition && !of) {
      return null;
    }
    NounPhrase phrase = chain(at + 1);
    boolean owner = phrase != null && pieces.is(phrase.last() + 1, "'s");
    return phrase == null || owner ? null : pieces.text(phrase.first(), phrase.last());
  }

  /** Reads a phrase with what hangs on it by "of": "most parts of the northern valley". */
  private @Nullable NounPhrase chain(int first) {
    NounPhrase phrase = phrases.from(first);
    if (phrase == null) {
      return null;
    }
    boolean place = isPlace(phrase);
    int last = phrase.last();
    while (pieces.is(last + 1, "of") || pieces.is(last + 1, "in")) {
      NounPhrase inner = phrases.from(last + 2);
      if (inner == null || !isPlace(inner)) {
        break;
      }
      place = true;
      last = inner.last();
    }
    int start = pieces.get(phrase.first()).isQuotationMark() ? phrase.first() + 1 : phrase.first();
    return place ? new NounPhrase(start, phrase.head(), last) : null;
  }

  private boolean isPlace(NounPhrase phrase) {
    if (PLACES.contains(Lemmas.noun(pieces.lower(phrase.head())))) {
      return true;
    }
    for (int i = phrase.head(); i <= phrase.last(); i++) {
      boolean name = pieces.get(i).isCapitalized() && pieces.tag(i) == PartOfSpeech.PROPN;
      if (name && !CalendarGuard.isCalendarWord(pieces.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In the neighbouring district, ten people …". */
  private @Nullable String opening() {
    int at = pieces.get(0).isQuotationMark() ? 1 : 0;
    if (!pieces.isAny(at, "in", "at", "across", "near", "around")) {
      return null;
    }
    NounPhrase phrase = chain(at + 1);
    int end = phrase == null ? -1 : phrase.last() + 1;
    end = pieces.is(end, "alone") ? end + 1 : end;
    boolean closed = phrase != null && (pieces.is(end, ",") || pieces.tag(end) == PartOfSpeech.DET);
    return phrase != null && closed ? pieces.text(phrase.first(), phrase.last()) : null;
  }
}
