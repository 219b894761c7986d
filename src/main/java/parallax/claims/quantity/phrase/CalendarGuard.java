package parallax.claims.quantity.phrase;

import java.util.Set;
import parallax.language.CalendarNames;
import parallax.language.Lemmas;
import parallax.language.PersonNouns;

/** Tells numbers that are dates, years or clock times: they are no quantities. */
public final class CalendarGuard {
  private static final Set<String> DAYS =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thurs",
          "fri",
          "sat",
          "sun");
  private static final Set<String> YEAR_OPENERS =
      Set.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "during",
          "of",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "year",
          "years",
          "fy",
          "circa",
          "the",
          "this",
          "that",
          "end",
          "from",
          "through",
          "for",
          "christmas",
          "fiscal",
          "and",
          "to",
          "between",
          "(",
          "-",
          "\u2013",
          "\u2014",
          "/",
          ",",
          "its",
          "their",
          "his",
          "her",
          "'s",
          "pre",
          "post",
          "mid-",
          "\u2019",
          "'");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th", "s", "'s");
  private static final Set<String> HALVES =
      Set.of("am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "gmt", "utc", "hrs");

  private final Pieces pieces;
  private final SentenceTimes times;

  /** Works on one sentence and the times in it. */
  public CalendarGuard(Pieces pieces, SentenceTimes times) {
    this.pieces = pieces;
    this.times = times;
  }

  /** Tells whether the word names a month, a weekday or a day seen from today. */
  public static boolean isCalendarWord(Piece piece) {
    boolean day = CalendarNames.isWeekday(piece.lower()) || DAYS.contains(piece.lower());
    return isMonth(piece) || day && piece.text().length() > 3;
  }

  /** Tells whether the word names a month, also cut short. */
  public static boolean isMonth(Piece piece) {
    String lower = piece.lower();
    return piece.isCapitalized()
        && (CalendarNames.isMonth(lower) || CalendarNames.isShortMonth(lower));
  }

  /** Tells whether the number is a date, a year, a decade or a time of day. */
  public boolean isDateOrClock(Numeral numeral) {
    int first = numeral.first();
    int last = numeral.last();
    if (times.covers(first)) {
      return true;
    }
    if (!numeral.isDigits()) {
      return HALVES.contains(pieces.lower(last + 1)) && !pieces.is(last + 1, "hrs")
          || nextToMonth(first, last) && numeral.high() <= 31;
    }
    boolean suffixed = pieces.glued(last + 1) && SUFFIXES.contains(pieces.lower(last + 1));
    return suffixed && !pieces.is(last + 1, "'s") && !isSeconds(last)
        || HALVES.contains(pieces.lower(last + 1))
        || clock(first, last)
        || numericDate(first, last)
        || numeral.high() <= 31 && nextToMonth(first, last)
        || isYear(numeral);
  }

  /** Tells whether the number belongs to an expression of time. */
  public boolean isCovered(Numeral numeral) {
    return times.covers(numeral.first());
  }

  private boolean isSeconds(int last) {
    return pieces.is(last + 1, "s") && pieces.get(last).text().contains(".");
  }

  private boolean clock(int first, int last) {
    return pieces.is(last + 1, ":") && pieces.glued(last + 1) && pieces.get(last + 2).isNumber()
        || pieces.is(first - 1, ":") && pieces.glued(first) && pieces.get(first - 2).isNumber();
  }

  /** "20/09/2023", "2023-09-20", "9/11", "24/7". */
  private boolean numericDate(int first, int last) {
    boolean before = joinsNumbers(first - 1);
    boolean after = joinsNumbers(last + 1);
    boolean slash = pieces.is(first - 1, "/") || pieces.is(last + 1, "/");
    boolean three =
        after && joinsNumbers(last + 3) || before && joinsNumbers(first - 3) || before && after;
    return three || slash && (before || after);
  }

  private boolean joinsNumbers(int at) {
    Piece piece = pieces.get(at);
    return (piece.isHyphen() || piece.text().equals("/"))
        && piece.glued()
        && pieces.glued(at + 1)
        && pieces.get(at - 1).isNumber()
        && pieces.get(at + 1).isNumber();
  }

  private boolean nextToMonth(int first, int last) {
    int before = first - 1;
    if (pieces.get(before).isDash() && pieces.get(before - 1).isNumber()) {
      before -= 2;
    }
    if (pieces.isAny(before, "and", "to", ",") && isShort(before - 1)) {
      before -= 2;
    }
    int after = last + 1;
    if (pieces.get(after).isDash() && pieces.get(after + 1).isNumber()) {
      after += 2;
    }
    if (pieces.isAny(after, "and", "to") && isShort(after + 1)) {
      after += 2;
    }
    if (pieces.is(after, "of")) {
      after++;
    }
    return isMonth(pieces.get(before)) || isMonth(pieces.get(after));
  }

  /** The number of a day, not of a year. */
  private boolean isShort(int at) {
    return pieces.get(at).isNumber() && pieces.get(at).text().length() <= 2;
  }

  private boolean isYear(Numeral numeral) {
    int first = numeral.first();
    Piece piece = pieces.get(first);
    boolean four = piece.text().length() == 4 && numeral.first() == numeral.last();
    double value = numeral.low();
    if (!four || value != StrictMath.rint(value) || value < 1400 || value > 2199) {
      return false;
    }
    if (isMonth(pieces.get(first - 1))
        || pieces.is(first - 1, ",") && pieces.get(first - 2).isNumber()) {
      return true;
    }
    boolean hedged = Hedges.around(pieces, first, first).wording() != null;
    boolean plural = isPlural(first + 1) || isPlural(first + 2) && pieces.get(first + 1).isWord();
    if (YEAR_OPENERS.contains(pieces.lower(first - 1))) {
      return !(hedged || PersonNouns.holds(pieces.lower(first + 1)) && !pieces.is(first - 1, "in"));
    }
    return !(hedged || plural);
  }

  private boolean isPlural(int at) {
    String lower = pieces.lower(at);
    return pieces.tag(at).isNoun() && !Lemmas.noun(lower).equals(lower) || lower.equals("people");
  }
}
