package parallax.claims.quantity.number;

import java.util.Set;
import parallax.claims.quantity.phrase.CalendarGuard;
import parallax.claims.quantity.phrase.NounPhraseReader;
import parallax.claims.quantity.phrase.Numeral;
import parallax.claims.quantity.phrase.Piece;
import parallax.claims.quantity.phrase.Pieces;
import parallax.claims.quantity.phrase.States;
import parallax.language.Letters;
import parallax.language.Lexicon;
import parallax.language.PartOfSpeech;
import parallax.language.PersonNouns;

/** Tells numbers that are part of a name or of a place in a list. */
final class NameGuard {
  private static final Set<String> DESIGNATORS = Lexicon.words(NameGuard.class, "designators.txt");
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

  NameGuard(Pieces pieces) {
    this.pieces = pieces;
  }

  /** "Article 5", "Room 12", "No. 3". */
  boolean isDesignated(Numeral numeral) {
    int before = numeral.first() - 1;
    if (pieces.get(before).isHyphen() && pieces.is(before - 1, "covid")) {
      return true; // "Covid - 19", as some collections of texts have it
    }
    if (!DESIGNATORS.contains(pieces.lower(before)) || numeral.isMagnitude()) {
      return false;
    }
    boolean capital = pieces.get(before).isCapitalized();
    boolean noun = pieces.tag(before) != PartOfSpeech.VERB || capital;
    int after = numeral.last() + 1;
    boolean counts = capital ? countsPeople(after) : countsPlural(after);
    return noun && !counts;
  }

  /** Tells whether a person's noun or a state follows directly. */
  private boolean countsPeople(int at) {
    return PersonNouns.holds(pieces.lower(at)) || States.of(pieces.lower(at)) != null;
  }

  /** "Boeing 737", "Route 66", "Formula One", "Seven Sisters": a part of a name. */
  boolean holds(Numeral numeral, boolean hedged) {
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
    if (isGroup(numeral) || isZero(numeral)) {
      return true;
    }
    boolean upper = number.isCapitalized() && numeral.first() > 0 && !isHeadline();
    boolean opening = pieces.get(before).isQuotationMark() || pieces.isAny(before, ":", ".", "-");
    return upper && !opening && (pieces.get(before).isCapitalized() || nameAfter(after));
  }

  private boolean isNominal(int at) {
    return switch (pieces.tag(at)) {
      case NOUN, PROPN, ADJ, X, SYM -> true;
      default -> false;
    };
  }

  static boolean isName(Piece piece) {
    boolean inner = piece.isWord() && Letters.any(piece.text(), Character::isUpperCase);
    return inner && !CalendarGuard.isCalendarWord(piece);
  }

  /** "the Six-Day War": the measure is part of a name. */
  boolean isTitle(Numeral numeral) {
    Piece hyphen = pieces.get(numeral.last() + 1);
    boolean capital = pieces.get(numeral.first()).isCapitalized() && numeral.first() > 0;
    return capital && hyphen.isHyphen() && nameAfter(numeral.last() + 1) && !isHeadline();
  }

  /** "Seven Sisters", "Six-Day War". */
  private boolean nameAfter(int after) {
    boolean compound = pieces.get(after).isHyphen() && pieces.get(after + 1).isCapitalized();
    return compound || pieces.get(after).isCapitalized();
  }

  /** "the Group of 20", "Group of Seven". */
  private boolean isGroup(Numeral numeral) {
    int first = numeral.first();
    return pieces.is(first - 1, "of") && pieces.get(first - 2).text().equals("Group");
  }

  /** "zero tolerance", "0800", "007": nothing is counted. */
  private boolean isZero(Numeral numeral) {
    String text = pieces.get(numeral.first()).text();
    boolean leading = text.length() > 1 && text.startsWith("0") && text.charAt(1) != '.';
    return leading || numeral.high() == 0 && !countsPlural(numeral.last() + 1);
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

  /** Tells whether a plural noun or a state such as "dead" follows: something is counted. */
  boolean countsPlural(int at) {
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
