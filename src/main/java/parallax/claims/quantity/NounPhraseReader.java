package parallax.claims.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.NumberWords;
import parallax.language.NumberWords.Kind;
import parallax.language.PartOfSpeech;

/** Reads noun phrases by parts of speech, forwards or backwards from a piece. */
final class NounPhraseReader {
  private static final Set<String> NOMINAL = Set.of("more", "others", "other", "poor", "elderly");
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
          "via");
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
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "these", "those");

  private final Pieces pieces;

  NounPhraseReader(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Tells whether a noun is in the plural. */
  static boolean isPlural(Pieces pieces, int i) {
    String lower = pieces.lower(i);
    return lower.equals("people")
        || lower.equals("police")
        || pieces.get(i).isWord() && !Lemmas.noun(lower).equals(lower);
  }

  /** Returns the noun phrase that starts at a piece, with what belongs to it; null if none does. */
  @Nullable NounPhrase from(int first) {
    NounPhrase core = core(skipDeterminers(first));
    return core == null ? null : withComplement(core);
  }

  private int skipDeterminers(int first) {
    int at = first;
    while (DETERMINERS.contains(pieces.lower(at)) || pieces.is(at, "all")) {
      at++;
    }
    return at;
  }

  /** Reads modifiers and nouns up to the last noun. */
  @Nullable NounPhrase core(int first) {
    int head = -1;
    int at = first;
    while (at < pieces.size()) {
      int next = step(first, head, at);
      if (next < 0) {
        break;
      }
      if (isHead(at, first, head)) {
        head = at;
      }
      at = next;
    }
    if (head < 0) {
      head = nominal(first, at);
    }
    return head < 0 ? null : new NounPhrase(first, head, head);
  }

  /** Adjectives that stand for persons: "24 dead", "hundreds more injured", "25 of the injured". */
  private int nominal(int first, int end) {
    int last = Math.max(end - 1, first);
    if (States.of(pieces.lower(last)) != null && last < pieces.size()) {
      return last;
    }
    if (States.of(pieces.lower(end)) != null && NOMINAL.contains(pieces.lower(last))) {
      return end;
    }
    boolean people = pieces.tag(last) == PartOfSpeech.ADJ && pieces.get(last).isCapitalized();
    return NOMINAL.contains(pieces.lower(first)) ? first : people ? last : -1;
  }

  private boolean isHead(int at, int first, int head) {
    PartOfSpeech tag = pieces.tag(at);
    return tag.isNoun() && pieces.get(at).isWord() && !pieces.is(at, "'s")
        || tag == PartOfSpeech.NUM && pieces.get(at).isWord() && at > first && head >= 0
        || pieces.isAny(at, "people", "others");
  }

  /** Returns the piece behind this one if this one may belong to the phrase, else -1. */
  private int step(int first, int head, int at) {
    Piece piece = pieces.get(at);
    String lower = piece.lower();
    if (CalendarGuard.isCalendarWord(piece) || NEVER_INSIDE.contains(lower)) {
      return -1;
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
      return head >= 0 && isPlural(pieces, head) ? -1 : at + 1;
    }
    if (States.of(lower) != null) {
      boolean before = head < 0 && pieces.tag(at + 1).isNoun() && !isFinite(at);
      return before ? at + 1 : -1;
    }
    boolean closed =
        head >= 0 && isPlural(pieces, head) && head == at - 1 && !isAttributive(pieces.lower(head));
    return switch (pieces.tag(at)) {
      case NOUN -> closed && !isPlural(pieces, at) ? -1 : at + 1;
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
    boolean inner = piece.isHyphen() && piece.glued() && pieces.glued(at + 1);
    if (inner && pieces.get(at + 1).isWord()) {
      return at + 1;
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

  /** A participle before a noun: "remaining residents", "registered voters". */
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

  /** "houses and buildings", "digital and physical sales". */
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
        isPlural(pieces, end) && pieces.is(head - 1, "of") && behind != PartOfSpeech.AUX;
    boolean both = isPlural(pieces, head) && isPlural(pieces, end) || stuff;
    boolean names = pieces.tag(head) == PartOfSpeech.PROPN && tag == PartOfSpeech.PROPN;
    return both || names;
  }

  /** Persons take a phrase with "of" along: "people of German origin". */
  private NounPhrase withComplement(NounPhrase core) {
    int of = core.last() + 1;
    boolean takes =
        pieces.is(of, "of")
            && (PersonNouns.holds(pieces.lower(core.head()))
                || pieces.isAny(core.head(), "members", "pieces", "kinds", "types", "cases"));
    NounPhrase inner = takes ? core(skipDeterminers(of + 1)) : null;
    return inner == null ? core : new NounPhrase(core.first(), core.head(), inner.last());
  }

  /** Returns the noun phrase that ends at a piece; null if none does. */
  @Nullable NounPhrase upTo(int last) {
    if (pieces.isAny(last - 1, "this", "last", "next", "each", "every")) {
      return null;
    }
    boolean state = States.of(pieces.lower(last)) != null && pieces.is(last - 1, "of");
    if (!state && !pieces.tag(last).isNoun() || !pieces.get(last).isWord()) {
      return null;
    }
    int first = last;
    while (first > 0 && belongs(first - 1)) {
      first--;
    }
    while (first < last && (pieces.is(first, "'s") || !pieces.get(first).isWord())) {
      first++;
    }
    return new NounPhrase(first, last, last);
  }

  private boolean belongs(int at) {
    Piece piece = pieces.get(at);
    if (CalendarGuard.isCalendarWord(piece)) {
      return false;
    }
    if (piece.isHyphen()) {
      return piece.glued();
    }
    return piece.isWord()
        && switch (pieces.tag(at)) {
          case NOUN, PROPN, ADJ -> true;
          case PART -> pieces.is(at, "'s");
          case VERB -> pieces.lower(at).endsWith("ed") && pieces.tag(at - 1) == PartOfSpeech.DET;
          default -> false;
        };
  }
}
