package parallax.claims.quantity.number;

import java.util.Set;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.Units;
import parallax.language.PartOfSpeech;

/** Tells the results of games and votes from counts and ranges: "2-0", "83 to 16", "3 to 1". */
public final class Tallies {
  /** Who decides by votes, and what they do: a falling pair of numbers near them is a vote. */
  private static final Set<String> DECIDING =
      Set.of(
          "senate",
          "chamber",
          "parliament",
          "assembly",
          "house",
          "council",
          "congress",
          "lawmaker",
          "lawmakers",
          "deputies",
          "senators",
          "legislators",
          "legislature",
          "committee",
          "panel",
          "abstained",
          "abstention",
          "abstentions",
          "approved",
          "adopted",
          "rejected");

  /** Those who decide stand no further from the result than this. */
  private static final int FAR = 12;

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

  /** "passed by 54-46", "a vote of 230 to 189", "81 votes to 17": each number counts votes. */
  public static boolean isVote(Pieces pieces, Numeral numeral) {
    int other = other(pieces, numeral.first());
    if (other < 0 || !numeral.isWhole()) {
      return false;
    }
    int start = Math.min(other, numeral.first());
    int end = Math.max(other, numeral.first());
    if (isVotes(pieces, start + 1)) {
      return true;
    }
    if (!pieces.get(start).isNumber() || !pieces.get(end).isNumber()) {
      return pieces.is(start - 1, "of") && pieces.isAny(start - 2, "majority", "vote", "margin");
    }
    boolean voted = false;
    boolean decided = false;
    boolean played = false;
    for (int i = start - FAR; i <= end + FAR; i++) {
      boolean near = i >= start - NEAR && i <= end + NEAR;
      voted |=
          near && pieces.isAny(i, "vote", "votes", "voted", "voting", "ballot", "ruled", "tally");
      voted |= near && pieces.is(i, "passed");
      decided |= DECIDING.contains(pieces.lower(i));
      played |= pieces.isAny(i, "beat", "game", "match", "scored");
    }
    boolean counted = pieces.tag(end + 1).isNoun(); // "50 to 40 houses"
    boolean falling = decided && !played && !counted && !pieces.isAny(start - 1, "from", "between");
    return voted || falling && value(pieces, start) > value(pieces, end);
  }

  /** Tells whether this is the number of votes for, not of those against. */
  public static boolean isFirst(Pieces pieces, Numeral numeral) {
    return other(pieces, numeral.first()) > numeral.first();
  }

  /** Tells whether this is the number of votes for: "rejected by 54 to 44" names it last. */
  public static boolean isFor(Pieces pieces, Numeral numeral) {
    int start = Math.min(other(pieces, numeral.first()), numeral.first());
    boolean lost = false;
    for (int i = start - NEAR; i < start; i++) {
      lost |= pieces.isAny(i, "rejected", "rejects", "defeated", "blocked", "failed", "scrapped");
      boolean down = pieces.isAny(i, "voted", "struck", "thrown", "threw", "turned");
      lost |= down && pieces.isAny(i + 1, "down", "out");
    }
    return isFirst(pieces, numeral) != lost;
  }

  /** Returns the other number of a pair: "302-126", "81 votes to 17"; -1 if there is none. */
  private static int other(Pieces pieces, int number) {
    int before = number - 1;
    if (isLink(pieces, before)) {
      int first = isVotes(pieces, before - 1) ? before - 2 : before - 1;
      if (isFigure(pieces, first) && !isLonger(pieces, number + 1)) {
        return first;
      }
    }
    int link = isVotes(pieces, number + 1) ? number + 2 : number + 1;
    boolean pair = isLink(pieces, link) && isFigure(pieces, link + 1);
    return pair && !isLonger(pieces, link + 2) ? link + 1 : -1;
  }

  private static double value(Pieces pieces, int number) {
    Numeral numeral = NumberScanner.scan(pieces, number, false);
    return numeral == null ? 0 : numeral.low();
  }

  /** Digits, or a number in one word: "by two judges to one". */
  private static boolean isFigure(Pieces pieces, int at) {
    return pieces.get(at).isNumber() || pieces.tag(at) == PartOfSpeech.NUM;
  }

  private static boolean isVotes(Pieces pieces, int at) {
    return pieces.isAny(at, "vote", "votes", "judges", "justices");
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
