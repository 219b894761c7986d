package parallax.claims.quantity.number;

import java.util.Set;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.MoneySigns;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Piece;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.SentenceTimes;
import parallax.claims.quantity.phrase.States;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;

/**
 * Tells numbers that count nothing: dates, list numbers, scores, versions, phone numbers, numbers
 * that are part of a name, and "one" as a pronoun.
 */
public final class NonQuantity {
  /** Pieces of an address that are looked at before a number. */
  private static final int ADDRESS = 24;

  private static final Set<String> IDIOMS = Lexicon.words(NonQuantity.class, "compound-idioms.txt");
  private static final Set<String> NO_COUNT_BEFORE_ONE =
      Set.of(
          "no",
          "every",
          "each",
          "any",
          "this",
          "that",
          "another",
          "which",
          "the",
          "some",
          "number",
          "day",
          "loved",
          "little",
          "big",
          "good",
          "bad",
          "new",
          "whatever");

  /** A street's name and what kind of street it is have no more pieces than this. */
  private static final int STREET = 5;

  private final Pieces pieces;
  private final CalendarGuard calendar;
  private final NameGuard names;
  private final Tallies tallies;

  /** Works on one sentence and the times in it. */
  public NonQuantity(Pieces pieces, SentenceTimes times) {
    this.pieces = pieces;
    this.calendar = new CalendarGuard(pieces, times);
    this.names = new NameGuard(pieces);
    this.tallies = new Tallies(pieces);
  }

  /** Tells whether the figure is no quantity, whatever follows it. */
  public boolean holds(Amount amount) {
    Numeral numeral = amount.numeral();
    int first = numeral.first();
    int last = numeral.last();
    if (!amount.isMoney() && !isMeasured(amount) && calendar.isDateOrClock(numeral)) {
      return true;
    }
    if (amount.unit() != null) {
      boolean named = isGluedToName(first) && pieces.get(first - 2).isCapitalized();
      return calendar.isCovered(numeral)
          || names.isTitle(numeral)
          || named && !"magnitude".equals(amount.unit());
    }
    if (Tallies.isVote(pieces, numeral)) {
      return false; // "in the Senate 81-17"
    }
    return isGluedToName(first)
        || isEmergencyNumber(first, last)
        || isGluedToLetters(last)
        || isListMarker(first, last)
        || tallies.isScore(amount)
        || tallies.isTally(numeral)
        || isBesideNumber(amount)
        || isHouse(Math.max(last, amount.last()))
        || names.isDesignated(numeral)
        || names.holds(numeral, amount.hedge() != null)
        || isIdiom(last)
        || isPronoun(numeral);
  }

  /** "at 131 West 23rd Street": the number of a house. */
  private boolean isHouse(int last) {
    for (int i = last + 1; i <= last + STREET; i++) {
      boolean street =
          pieces.isAny(i, "street", "avenue", "boulevard", "lane", "drive")
              || pieces.isAny(i, "st", "st.", "ave", "ave.", "rd", "rd.", "blvd", "blvd.");
      if (street && pieces.get(i).isCapitalized()) {
        boolean open = pieces.tag(i + 1).isNoun() && !pieces.get(i + 1).isCapitalized();
        return i > last + 1 && !open; // "two Wall Street banks" are counted
      }
      boolean numbered = pieces.get(i).isNumber() || pieces.isAny(i, "st", "nd", "rd", "th");
      if (!numbered && !pieces.get(i).isCapitalized()) {
        return false;
      }
    }
    return false;
  }

  /** "2020 kilometres" are measured. */
  private static boolean isMeasured(Amount amount) {
    return amount.unit() != null && amount.numeral().isDigits();
  }

  /** "AN-74", "Covid-19", "#4", "@2": the number ends a name. */
  private boolean isGluedToName(int first) {
    if (!pieces.glued(first)) {
      return false;
    }
    if (isInAddress(first)) {
      return true;
    }
    Piece before = pieces.get(first - 1);
    if (before.isDash()) {
      Piece word = pieces.get(first - 2);
      boolean joined = before.glued() && word.isWord();
      boolean sign = !before.glued() && NameGuard.isName(word);
      return sign || joined && !pieces.isAny(first - 2, "magnitude", "minus", "plus", "sub", "to");
    }
    return switch (before.text()) {
      case "#", "@", "_", "/", "\\", "&" -> true;
      default -> before.isWord() && !MoneySigns.isCode(before.text());
    };
  }

  /** "https://example.org/?id=12", "@name_12": what sticks to the number is an address. */
  private boolean isInAddress(int first) {
    for (int i = first - 1; i >= Math.max(0, first - ADDRESS); i--) {
      if (pieces.isAny(i, "@", "=", "?", "_") && pieces.glued(i + 1) && !pieces.is(i - 1, "y")) {
        return true;
      }
      boolean slashes = pieces.is(i, "/") && pieces.is(i - 1, "/");
      if (slashes || !pieces.glued(i)) {
        return slashes;
      }
    }
    return false;
  }

  /** "a 911 call": a telephone number. */
  private boolean isEmergencyNumber(int first, int last) {
    return pieces.isAny(first, "911", "999", "112")
        && pieces.isAny(
            last + 1, "call", "calls", "caller", "callers", "operator", "operators", "dispatcher");
  }

  /** "5G", "3D", "4K": letters that are no unit. */
  private boolean isGluedToLetters(int last) {
    return pieces.get(last).isNumber() && pieces.get(last + 1).isWord() && pieces.glued(last + 1);
  }

  private boolean isListMarker(int first, int last) {
    boolean bracketed = pieces.is(first - 1, "[") && pieces.is(last + 1, "]");
    boolean opens = first == 0 && pieces.isAny(last + 1, ")", ".") && pieces.size() > last + 2;
    return bracketed || opens || first == 0 && pieces.size() == last + 1;
  }

  private boolean isBesideNumber(Amount amount) {
    return pieces.get(amount.last()).isNumber() && pieces.get(amount.last() + 1).isNumber()
        || pieces.get(amount.numeral().first()).isNumber()
            && pieces.get(amount.numeral().first() - 1).isNumber();
  }

  private boolean isIdiom(int last) {
    int hyphen = last + 1;
    return pieces.get(hyphen).isHyphen()
        && pieces.get(last).isWord()
        && IDIOMS.contains(pieces.lower(hyphen + 1));
  }

  /** "one" counts only before a noun: "one man", not "one of them", "no one", "the one". */
  private boolean isPronoun(Numeral numeral) {
    if (!pieces.is(numeral.first(), "one") || numeral.first() != numeral.last()) {
      return false;
    }
    int next = numeral.last() + 1;
    if (pieces.get(next).isHyphen()) {
      return false;
    }
    PartOfSpeech tag = pieces.tag(next);
    boolean counts =
        tag.isNoun()
            || tag == PartOfSpeech.ADJ
            || tag == PartOfSpeech.VERB && pieces.tag(next + 1).isNoun()
            || States.of(pieces.lower(next)) != null;
    return !counts
        || pieces.isAny(next + 1, "said", "says", "told")
        || NO_COUNT_BEFORE_ONE.contains(pieces.lower(numeral.first() - 1))
        || pieces.isAny(next, "another", "day", "thing", "time", "such", "hell", "sort", "kind")
        || pieces.is(numeral.first() - 1, "on") && pieces.isAny(next, "side", "hand")
        || pieces.is(numeral.first() - 1, "at") && pieces.isAny(next, "point", "stage");
  }
}
