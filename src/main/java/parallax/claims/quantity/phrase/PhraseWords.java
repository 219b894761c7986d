package parallax.claims.quantity.phrase;

import java.util.Set;
import parallax.language.Lemmas;
import parallax.language.NumberWords;
import parallax.language.NumberWords.Kind;
import parallax.language.PartOfSpeech;

/** Tells which words may stand in a noun phrase, one after the other. */
final class PhraseWords {
  private static final Set<String> NEVER_INSIDE =
      Set.of(
          "ago",
          "earlier",
          "later",
          "before",
          "after",
          "who",
          "that",
          "which",
          "while",
          "as",
          "so",
          "each",
          "per",
          "last",
          "next",
          "this",
          "when",
          "because",
          "including",
          "apiece",
          "according",
          "following",
          "during",
          "versus",
          "via",
          "apart",
          "down",
          "up");
  private static final Set<String> ATTRIBUTIVE =
      Set.of(
          "sales",
          "sports",
          "arms",
          "goods",
          "customs",
          "savings",
          "earnings",
          "news",
          "weapons",
          "securities",
          "communications",
          "operations",
          "rights",
          "affairs",
          "services",
          "works");

  private final Pieces pieces;

  PhraseWords(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Returns the piece behind this one if this one may belong to the phrase, else -1.
   *
   * @param head the head noun so far, -1 if there is none yet
   */
  int step(int head, int at) {
    Piece piece = pieces.get(at);
    String lower = piece.lower();
    if (CalendarGuard.isCalendarWord(piece) || NEVER_INSIDE.contains(lower)) {
      return head < 0 && isSooner(at) ? at + 1 : -1;
    }
    if (!piece.isWord()) {
      return mark(head, at);
    }
    boolean number =
        NumberWords.is(lower, Kind.SMALL)
            || NumberWords.is(lower, Kind.TENS)
            || NumberWords.is(lower, Kind.PLURAL);
    if (number) {
      return -1;
    }
    if (lower.equals("people") || lower.equals("others")) {
      return head >= 0 && NounPhraseReader.isPlural(pieces, head) ? -1 : at + 1;
    }
    if (States.of(lower) != null) {
      boolean before = head < 0 && pieces.tag(at + 1).isNoun() && !isFinite(at);
      return before ? at + 1 : -1;
    }
    boolean closed =
        head >= 0
            && NounPhraseReader.isPlural(pieces, head)
            && head == at - 1
            && !isAttributive(pieces.lower(head));
    return switch (pieces.tag(at)) {
      case NOUN -> closed && !NounPhraseReader.isPlural(pieces, at) ? -1 : at + 1;
      case PROPN -> closed ? -1 : at + 1;
      case ADJ -> head < 0 || isInsideAdjective(at, closed) ? at + 1 : -1;
      case VERB -> head < 0 && isParticiple(at) ? at + 1 : -1;
      case ADV -> head < 0 && isModifier(at + 1) ? at + 1 : -1;
      case PART -> lower.equals("'s") && head >= 0 ? at + 1 : -1;
      case CCONJ -> joins(head, at) ? at + 1 : -1;
      case NUM -> at + 1;
      default -> -1;
    };
  }

  /** "three earlier attacks", but "three years earlier". */
  private boolean isSooner(int at) {
    return pieces.isAny(at, "earlier", "later")
        && pieces.tag(at + 1).isNoun()
        && NounPhraseReader.isPlural(pieces, at + 1);
  }

  /** Plurals that stand before another noun: "sales force", "plain-clothes officers". */
  private static boolean isAttributive(String plural) {
    return ATTRIBUTIVE.contains(plural) || plural.indexOf('-') > 0;
  }

  private boolean isFinite(int at) {
    return pieces.tag(at) == PartOfSpeech.VERB && at > 0 && pieces.tag(at + 1) == PartOfSpeech.DET;
  }

  private boolean isInsideAdjective(int at, boolean closed) {
    return !closed && pieces.tag(at + 1).isNoun() && !pieces.is(at, "more");
  }

  private int mark(int head, int at) {
    Piece piece = pieces.get(at);
    boolean model = piece.isNumber() && pieces.get(at - 1).isCapitalized() && !piece.glued();
    if (model && head >= 0 && pieces.tag(at + 1).isNoun()) {
      return at + 1;
    }
    boolean type = piece.isNumber() && !piece.glued() && pieces.tag(at - 1) == PartOfSpeech.ADJ;
    if (type && pieces.get(at + 1).isCapitalized() && pieces.tag(at + 2).isNoun()) {
      return at + 1; // "two new 737 Max jets"
    }
    boolean covid = piece.isHyphen() && pieces.is(at - 1, "covid") && pieces.get(at + 1).isNumber();
    if (covid && pieces.tag(at + 2).isNoun()) {
      return at + 2;
    }
    boolean inner = piece.isHyphen() && piece.glued() && pieces.glued(at + 1);
    if (inner && pieces.get(at + 1).isWord()) {
      return at + 1;
    }
    boolean named = inner && pieces.get(at - 1).isCapitalized() && pieces.get(at + 1).isNumber();
    if (named && pieces.tag(at + 2).isNoun()) {
      return at + 2;
    }
    boolean hanging = piece.isHyphen() && piece.glued() && pieces.isAny(at + 1, "and", "or");
    if (hanging) {
      return at + 2;
    }
    boolean list = piece.text().equals(",") && head < 0 && isModifier(at + 1) && at > 0;
    if (list && pieces.tag(at - 1) == PartOfSpeech.ADJ) {
      return at + 1;
    }
    boolean scare = piece.isQuotationMark() && head < 0 && pieces.tag(at + 1).isNoun();
    return scare ? at + 1 : -1;
  }

  private boolean isModifier(int at) {
    PartOfSpeech tag = pieces.tag(at);
    return tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB && isParticiple(at);
  }

  /** A participle before a noun: "surviving miners", "registered voters". */
  private boolean isParticiple(int at) {
    String lower = pieces.lower(at);
    boolean past = !Lemmas.verb(lower).equals(lower) && !lower.endsWith("s");
    boolean form = lower.endsWith("ing") || past && !TagMender.isFinite(lower);
    if (!form) {
      return false;
    }
    int next = at + 1;
    while (pieces.tag(next) == PartOfSpeech.ADJ) {
      next++;
    }
    return pieces.tag(next).isNoun() && !CalendarGuard.isCalendarWord(pieces.get(next));
  }

  /** "farms and mills", "rural and urban voters". */
  private boolean joins(int head, int at) {
    if (!pieces.isAny(at, "and", "or", "&")) {
      return false;
    }
    int next = at + 1;
    if (head < 0) {
      return isModifier(next) && pieces.tag(at - 1) == PartOfSpeech.ADJ;
    }
    PartOfSpeech tag = pieces.tag(next);
    boolean noun = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
    if (!noun || NumberWords.find(pieces.lower(next)).isPresent()) {
      return false;
    }
    if (head != at - 1 || CalendarGuard.isCalendarWord(pieces.get(next))) {
      return false;
    }
    int end = next;
    while (pieces.tag(end + 1) == PartOfSpeech.NOUN) {
      end++;
    }
    PartOfSpeech behind = pieces.tag(end + 1);
    boolean stuff =
        NounPhraseReader.isPlural(pieces, end)
            && pieces.is(head - 1, "of")
            && behind != PartOfSpeech.AUX;
    boolean both =
        NounPhraseReader.isPlural(pieces, head) && NounPhraseReader.isPlural(pieces, end) || stuff;
    boolean names = pieces.tag(head) == PartOfSpeech.PROPN && tag == PartOfSpeech.PROPN;
    return both || names;
  }
}
