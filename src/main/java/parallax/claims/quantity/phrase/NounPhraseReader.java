package parallax.claims.quantity.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Lemmas;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Reads noun phrases by parts of speech, forwards or backwards from a piece. */
public final class NounPhraseReader {
  private static final Set<String> NOMINAL = Set.of("more", "others", "other", "poor", "elderly");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "these", "those");

  private final Pieces pieces;
  private final PhraseWords words;

  /** Works on one sentence. */
  public NounPhraseReader(Pieces pieces) {
    this.pieces = pieces;
    this.words = new PhraseWords(pieces);
  }

  /** Tells whether a noun is in the plural. */
  public static boolean isPlural(Pieces pieces, int i) {
    String lower = pieces.lower(i);
    return lower.equals("people")
        || lower.equals("police")
        || pieces.get(i).isWord() && !Lemmas.noun(lower).equals(lower);
  }

  /** Returns the noun phrase that starts at a piece, with what belongs to it; null if none does. */
  public @Nullable NounPhrase from(int first) {
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
  public @Nullable NounPhrase core(int first) {
    int head = -1;
    int at = first;
    while (at < pieces.size()) {
      int next = words.step(head, at);
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
    int start = pieces.is(first, "more") && head > first ? first + 1 : first;
    return head < 0 ? null : new NounPhrase(start, head, head);
  }

  /** Adjectives that stand for persons: "31 dead", "dozens more hurt", "six of the injured". */
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
  public @Nullable NounPhrase upTo(int last) {
    boolean period = Units.at(pieces, last, false) != null || pieces.isAny(last, "time", "quarter");
    if (period && pieces.isAny(last - 1, "this", "last", "next", "each", "every")) {
      return null;
    }
    boolean state = States.of(pieces.lower(last)) != null && pieces.is(last - 1, "of");
    boolean calendar = CalendarGuard.isCalendarWord(pieces.get(last));
    if (calendar || !state && !pieces.tag(last).isNoun() || !pieces.get(last).isWord()) {
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
