package parallax.claims.quantity;

import parallax.language.PartOfSpeech;

/** Where clauses begin and end, told from punctuation, conjunctions and verbs. */
final class Clauses {
  private final Pieces pieces;

  Clauses(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Tells whether the piece parts two clauses, read from left to right. */
  boolean isBoundary(int at) {
    Piece piece = pieces.get(at);
    if (piece.isQuotationMark()) {
      return true;
    }
    return switch (piece.lower()) {
      case ";",
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
          "(",
          ")" ->
          !piece.lower().equals("that") || pieces.tag(at) != PartOfSpeech.DET;
      default -> false;
    };
  }

  /** Returns the first verb of the clause behind a piece; -1 if the clause ends first. */
  int verbAfter(int at) {
    boolean relative = false;
    for (int i = at + 1; i < pieces.size(); i++) {
      if (pieces.isAny(i, "who", "which", "that") && pieces.tag(i) != PartOfSpeech.DET) {
        if (relative) {
          return -1;
        }
        relative = true;
        continue;
      }
      if (isBoundary(i) && !pieces.is(i, "(") && !pieces.is(i, ")")) {
        return -1;
      }
      if (pieces.tag(i).isVerb()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the nearest verb of the clause before a piece; -1 if the clause starts first. */
  int verbBefore(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (pieces.tag(i) == PartOfSpeech.VERB) {
        return i;
      }
      if (isBoundary(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the main verb of a verb group that starts at a verb: "had been confirmed" → last. */
  int mainVerb(int at) {
    int main = at;
    for (int i = at; i < pieces.size() && i <= at + 6; i++) {
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
