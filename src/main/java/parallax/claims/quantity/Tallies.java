package parallax.claims.quantity;

import parallax.language.PartOfSpeech;

/** Tells the results of games and votes from counts and ranges: "2-0", "83 to 16", "3 to 1". */
final class Tallies {
  private final Pieces pieces;

  /** Words that say that a pair of numbers is the result of a vote stand no further from it. */
  private static final int NEAR = 6;

  Tallies(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "2-0", "won 3-1": two plain numbers and a dash that are no range. */
  boolean isScore(Amount amount) {
    Numeral numeral = amount.numeral();
    if (isVote(pieces, numeral)) {
      return false;
    }
    if (amount.last() > numeral.last() && pieces.get(amount.last()).isNumber()) {
      return pieces.get(numeral.last() + 1).isDash() && !pieces.tag(amount.last() + 1).isNoun();
    }
    int after = numeral.last() + 1;
    boolean before =
        pieces.get(numeral.first() - 1).isDash() && pieces.get(numeral.first() - 2).isNumber();
    boolean behind = pieces.get(after).isDash() && pieces.get(after + 1).isNumber();
    return (before || behind) && numeral.isPlainInteger();
  }

  /** "a 3 to 1 margin", "a 2-to-1 vote". */
  boolean isTally(Numeral numeral) {
    int link = numeral.last() + 1;
    int to = pieces.get(link).isHyphen() ? link + 1 : link;
    int other = pieces.get(to + 1).isHyphen() ? to + 2 : to + 1;
    boolean ahead = pieces.is(to, "to") && pieces.isAny(other, "1", "one");
    int before = numeral.first() - 1;
    int back = pieces.get(before).isHyphen() ? before - 1 : before;
    int over = pieces.get(back - 1).isHyphen() ? back - 2 : back - 1;
    boolean behind =
        numeral.high() == 1 && pieces.is(back, "to") && pieces.tag(over) == PartOfSpeech.NUM;
    boolean tally = ahead && !pieces.is(before, "from") || behind || isResult(numeral);
    return tally && !isVote(pieces, numeral);
  }

  /** "passed by 54-46", "a vote of 230 to 189": each number counts votes. */
  static boolean isVote(Pieces pieces, Numeral numeral) {
    int first = numeral.first();
    boolean second = isLink(pieces, first - 1) && pieces.get(first - 2).isNumber();
    int start = second ? first - 2 : first;
    boolean pair =
        pieces.get(start).isNumber()
            && isLink(pieces, start + 1)
            && pieces.get(start + 2).isNumber();
    if (!pair || !numeral.isPlainInteger() || isLonger(pieces, start + 3)) {
      return false;
    }
    for (int i = start - NEAR; i <= start + 2 + NEAR; i++) {
      if (pieces.isAny(i, "vote", "votes", "voted", "voting", "ballot", "ruled", "passed")) {
        return true;
      }
    }
    return false;
  }

  /** "2023-09-20" is no pair. */
  private static boolean isLonger(Pieces pieces, int at) {
    return pieces.get(at).isDash() && pieces.get(at + 1).isNumber();
  }

  private static boolean isLink(Pieces pieces, int at) {
    return pieces.get(at).isDash() || pieces.is(at, "to");
  }

  /** "passed the bill 83 to 16": the larger number first, and nothing that they count. */
  private boolean isResult(Numeral numeral) {
    int first = numeral.first();
    boolean second = pieces.is(first - 1, "to") && pieces.get(first - 2).isNumber();
    int start = second ? first - 2 : first;
    int end = start + 2;
    boolean pair =
        pieces.get(start).isNumber() && pieces.is(start + 1, "to") && pieces.get(end).isNumber();
    if (!pair || pieces.isAny(start - 1, "from", "between") || pieces.tag(end + 1).isNoun()) {
      return false;
    }
    Numeral high = NumberScanner.scan(pieces, start, false);
    Numeral low = NumberScanner.scan(pieces, end, false);
    boolean plain = high != null && low != null && high.isPlainInteger() && low.isPlainInteger();
    return plain && low.low() < high.low() && Units.at(pieces, end + 1, true) == null;
  }
}
