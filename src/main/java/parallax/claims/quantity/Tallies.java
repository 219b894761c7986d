package parallax.claims.quantity;

import parallax.language.PartOfSpeech;

/** Tells the results of games and votes from counts and ranges: "2-0", "83 to 16", "3 to 1". */
final class Tallies {
  private final Pieces pieces;

  Tallies(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "2-0", "won 3-1": two plain numbers and a dash that are no range. */
  boolean isScore(Amount amount) {
    Numeral numeral = amount.numeral();
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
    return ahead && !pieces.is(before, "from") || behind || isVote(numeral);
  }

  /** "passed the bill 83 to 16": the larger number first, and nothing that they count. */
  private boolean isVote(Numeral numeral) {
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
