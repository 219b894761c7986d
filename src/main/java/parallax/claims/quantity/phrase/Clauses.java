package parallax.claims.quantity.phrase;

import java.util.Set;
import parallax.language.PartOfSpeech;
import parallax.language.Verbs;

/** Where clauses begin and end, told from punctuation, conjunctions and verbs. */
public final class Clauses {
  private static final Set<String> EDGES =
      Set.of(
          ";",
          ":",
          "\u2014",
          "\u2013",
          "that",
          "who",
          "which",
          "when",
          "where",
          "while",
          "as",
          "after",
          "before",
          "because",
          "although",
          "though",
          "but",
          "if",
          "whether",
          "since",
          "until",
          "(",
          ")");
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "note",
          "warn",
          "state",
          "write",
          "explain",
          "quote",
          "confirm",
          "report");

  /** Forms tagged as verbs that join things instead of saying what happened. */
  private static final Set<String> JOINERS =
      Set.of(
          "including",
          "excluding",
          "following",
          "according",
          "regarding",
          "concerning",
          "aged",
          "ages");

  /** Who says something is named in no more words than this. */
  private static final int CUE = 8;

  private final Pieces pieces;

  /** Works on one sentence. */
  public Clauses(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Tells whether the piece parts two clauses, read from left to right. */
  public boolean isBoundary(int at) {
    Piece piece = pieces.get(at);
    return piece.isQuotationMark()
        || EDGES.contains(piece.lower())
            && (!piece.lower().equals("that") || pieces.tag(at) != PartOfSpeech.DET)
            && !(piece.lower().equals("as") && pieces.isAny(at + 1, "many", "much", "well"));
  }

  /** Tells whether the piece is a finite verb of saying. */
  public boolean isSpeech(int at) {
    return pieces.tag(at) == PartOfSpeech.VERB
        && SPEECH.contains(pieces.lemma(at))
        && !pieces.lower(at).endsWith("ing")
        && !pieces.tag(at - 1).isVerb();
  }

  /** Tells whether the piece is a verb that says what happened. */
  public boolean isVerb(int at) {
    PartOfSpeech tag = pieces.tag(at);
    return tag == PartOfSpeech.AUX
        || tag == PartOfSpeech.VERB
            && !JOINERS.contains(pieces.lower(at))
            && (isMended(at) || Verbs.isMain(pieces.sentence(), pieces.get(at).token()));
  }

  /** Tells whether the tagger missed that this is a verb. */
  private boolean isMended(int at) {
    return pieces.sentence().tags().get(pieces.get(at).token()) != PartOfSpeech.VERB;
  }

  /** Returns the first verb of the clause behind a piece; -1 if the clause ends first. */
  public int verbAfter(int at) {
    int reduced = -1;
    boolean relative = false;
    for (int i = at + 1; i < pieces.size() && i <= at + Pieces.REACH; i++) {
      boolean opens = pieces.isAny(i, "who", "which", "that") && isBoundary(i);
      if (opens && !relative) {
        relative = true;
        continue;
      }
      if (isBoundary(i) && !pieces.isAny(i, "(", ")")) {
        return reduced;
      }
      if (reduced >= 0 && pieces.is(i, ",")) {
        return reduced;
      }
      if (isSpeech(i) && isCue(at, i)) {
        return reduced;
      }
      if (isVerb(i) && reduced < 0) {
        if (!isReduced(i)) {
          return i;
        }
        reduced = i;
      } else if (isVerb(i) && !pieces.lower(i).endsWith("ing") && !isReduced(i)) {
        return i;
      }
    }
    return reduced;
  }

  /** "..., the agency said": behind a comma, the verb of saying is not what happened. */
  private boolean isCue(int from, int verb) {
    for (int i = verb - 1; i > from && i >= verb - CUE; i--) {
      if (pieces.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "guards posted on the bridge": the verb says more of the noun before it. */
  private boolean isReduced(int verb) {
    int token = pieces.get(verb).token();
    if (isIntransitive(verb)) {
      return false; // "people perished in the flood"
    }
    boolean living =
        pieces.lower(verb).endsWith("ing")
            && pieces.tag(verb - 1).isNoun()
            && pieces.tag(verb) == PartOfSpeech.VERB;
    return living || Verbs.isReduced(pieces.sentence(), token);
  }

  private boolean isIntransitive(int verb) {
    return switch (pieces.lower(verb)) {
      case "perished", "died", "fled", "survived", "vanished", "disappeared", "escaped" -> true;
      default -> false;
    };
  }

  /** Returns the nearest verb of the clause before a piece; -1 if the clause starts first. */
  public int verbBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - Pieces.REACH); i--) {
      if (pieces.tag(i) == PartOfSpeech.VERB && isVerb(i)) {
        return i;
      }
      if (isBoundary(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the main verb of a verb group that starts at a verb: "had been confirmed" → last. */
  public int mainVerb(int at) {
    int main = at;
    for (int i = at; i < pieces.size() && i <= at + 8; i++) {
      PartOfSpeech tag = pieces.tag(i);
      if (tag.isVerb()) {
        main = i;
      } else if (tag != PartOfSpeech.ADV && tag != PartOfSpeech.PART) {
        break;
      }
    }
    return main;
  }
}
