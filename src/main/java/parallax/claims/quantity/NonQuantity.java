package parallax.claims.quantity;

import java.util.Set;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;

/**
 * Tells numbers that count nothing: dates, list numbers, scores, versions, phone numbers, numbers
 * that are part of a name, and "one" as a pronoun.
 */
final class NonQuantity {
  private static final Set<String> DESIGNATORS =
      Lexicon.words(NonQuantity.class, "designators.txt");
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
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "st.",
          "road",
          "rd",
          "avenue",
          "ave",
          "lane",
          "drive",
          "boulevard",
          "way",
          "place",
          "square",
          "zip");

  private final Pieces pieces;
  private final CalendarGuard calendar;

  NonQuantity(Pieces pieces, SentenceTimes times) {
    this.pieces = pieces;
    this.calendar = new CalendarGuard(pieces, times);
  }

  /** Tells whether the figure is no quantity, whatever follows it. */
  boolean holds(Amount amount) {
    Numeral numeral = amount.numeral();
    int first = numeral.first();
    int last = numeral.last();
    if (!amount.isMoney() && !isMeasured(amount) && calendar.isDateOrClock(numeral)) {
      return true;
    }
    if (amount.unit() != null) {
      boolean named = isGluedToName(first) && pieces.get(first - 2).isCapitalized();
      return calendar.isCovered(numeral) || named && !"magnitude".equals(amount.unit());
    }
    return isGluedToName(first)
        || isGluedToLetters(last)
        || isListMarker(first, last)
        || isScore(amount)
        || isOdds(numeral)
        || isBesideNumber(amount)
        || isDesignated(numeral)
        || isName(numeral, amount.hedge() != null)
        || isIdiom(last)
        || isParenthood(numeral)
        || isPronoun(numeral);
  }

  /** "2020 kilometres" are measured. */
  private static boolean isMeasured(Amount amount) {
    return amount.unit() != null && amount.numeral().isDigits();
  }

  /** "CN-235", "Covid-19", "#4", "@2": the number ends a name. */
  private boolean isGluedToName(int first) {
    if (!pieces.glued(first)) {
      return false;
    }
    Piece before = pieces.get(first - 1);
    if (before.isDash()) {
      Piece word = pieces.get(first - 2);
      boolean joined = before.glued() && word.isWord();
      boolean sign = !before.glued() && isName(word);
      return sign || joined && !pieces.isAny(first - 2, "magnitude", "minus", "plus", "sub", "to");
    }
    return switch (before.text()) {
      case "#", "@", "_", "/", "\\", "&" -> true;
      default -> before.isWord() && !MoneySigns.isCode(before.text());
    };
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

  /** "a 3 to 1 margin", "a 2-to-1 vote". */
  private boolean isOdds(Numeral numeral) {
    int link = numeral.last() + 1;
    int to = pieces.get(link).isHyphen() ? link + 1 : link;
    int other = pieces.get(to + 1).isHyphen() ? to + 2 : to + 1;
    boolean ahead = pieces.is(to, "to") && pieces.isAny(other, "1", "one");
    int before = numeral.first() - 1;
    int back = pieces.get(before).isHyphen() ? before - 1 : before;
    int over = pieces.get(back - 1).isHyphen() ? back - 2 : back - 1;
    boolean behind =
        numeral.high() == 1 && pieces.is(back, "to") && pieces.tag(over) == PartOfSpeech.NUM;
    return ahead && !pieces.is(before, "from") || behind || isTally(numeral);
  }

  /** "passed the bill 83 to 16": the larger number first, and nothing that they count. */
  private boolean isTally(Numeral numeral) {
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

  /** "2-0", "won 3-1": two plain numbers and a dash that are no range. */
  private boolean isScore(Amount amount) {
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

  private boolean isBesideNumber(Amount amount) {
    return pieces.get(amount.last()).isNumber() && pieces.get(amount.last() + 1).isNumber()
        || pieces.get(amount.numeral().first()).isNumber()
            && pieces.get(amount.numeral().first() - 1).isNumber();
  }

  /** "Article 5", "Room 12", "No. 3". */
  private boolean isDesignated(Numeral numeral) {
    int before = numeral.first() - 1;
    if (!DESIGNATORS.contains(pieces.lower(before)) || numeral.isMagnitude()) {
      return false;
    }
    boolean noun = pieces.tag(before) != PartOfSpeech.VERB || pieces.get(before).isCapitalized();
    boolean top = pieces.isAny(before, "top", "bottom", "big");
    return noun && (!countsPlural(numeral.last() + 1) || top && pieces.get(before).isCapitalized());
  }

  /** "Boeing 737", "Route 66", "Formula One", "Seven Sisters": a part of a name. */
  private boolean isName(Numeral numeral, boolean hedged) {
    int before = numeral.first() - 1;
    int after = numeral.last() + 1;
    Piece number = pieces.get(numeral.first());
    boolean capital = isName(pieces.get(before)) && before > 0 && !isHeadline();
    boolean nameBefore = capital && isNominal(before);
    boolean nameBehind = pieces.get(after).isCapitalized();
    if (numeral.isPlainInteger()
        && !hedged
        && (nameBefore && !countsPlural(after)
            || nameBefore && nameBehind
            || nameBehind && pieces.tag(before) == PartOfSpeech.ADJ)) {
      return true;
    }
    boolean street = false;
    for (int i = after; i < after + 4 && pieces.get(i).isCapitalized(); i++) {
      street |= STREETS.contains(pieces.lower(i));
    }
    if (street && numeral.isPlainInteger()) {
      return true;
    }
    boolean upper = number.isCapitalized() && numeral.first() > 0 && !isHeadline();
    boolean opening = pieces.get(before).isQuotationMark() || pieces.isAny(before, ":", ".", "-");
    boolean zero = numeral.high() == 0 && number.isCapitalized() && nameAfter(after);
    return zero || upper && !opening && (pieces.get(before).isCapitalized() || nameAfter(after));
  }

  private boolean isNominal(int at) {
    return switch (pieces.tag(at)) {
      case NOUN, PROPN, ADJ, X, SYM -> true;
      default -> false;
    };
  }

  private static boolean isName(Piece piece) {
    boolean inner = piece.isWord() && piece.text().chars().anyMatch(Character::isUpperCase);
    return inner && !CalendarGuard.isCalendarWord(piece);
  }

  private boolean nameAfter(int after) {
    return pieces.get(after).isCapitalized();
  }

  /** In a headline every word may start with a capital. */
  private boolean isHeadline() {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < pieces.size() && i < 30; i++) {
      if (pieces.get(i).isWord() && pieces.lower(i).length() > 3) {
        words++;
        capitals += pieces.get(i).isCapitalized() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 4 >= words * 3;
  }

  /** "a mother of three". */
  private boolean isParenthood(Numeral numeral) {
    return pieces.is(numeral.first() - 1, "of")
        && pieces.isAny(numeral.first() - 2, "mother", "father", "parent", "grandmother")
        && !countsPlural(numeral.last() + 1);
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

  private boolean countsPlural(int at) {
    for (int i = at; i < at + 4; i++) {
      String lower = pieces.lower(i);
      if (States.of(lower) != null) {
        return true;
      }
      if (pieces.tag(i).isNoun()) {
        if (NounPhraseReader.isPlural(pieces, i)) {
          return true;
        }
      } else if (pieces.tag(i) != PartOfSpeech.ADJ && !pieces.is(i, "of")) {
        return false;
      }
    }
    return false;
  }
}
