package parallax.claims.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words that say for what time a figure holds. */
final class TimePhrases {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> SPANS =
      Set.of(
          "year", "month", "week", "night", "decade", "century", "spring", "summer", "autumn",
          "winter", "fall");

  private final Pieces pieces;

  TimePhrases(Pieces pieces) {
    this.pieces = pieces;
  }

  /** Returns the time phrase that starts at a piece, a preposition left out; null if none does. */
  @Nullable TimePhrase at(int first) {
    int at = pieces.isAny(first, "early", "late", "mid") ? first + 1 : first;
    Piece piece = pieces.get(at);
    if (CalendarGuard.isMonth(piece)) {
      return month(first, at);
    }
    if (day(at) > 0 && CalendarGuard.isMonth(pieces.get(at + 1))) {
      return dayMonth(first, at);
    }
    if (isYear(at)
        && pieces.isAny(first - 1, "in", "since", "by", "during", "of", "from", "until")) {
      return new TimePhrase(piece.text(), first, at, true);
    }
    if (CalendarGuard.isCalendarWord(piece)) {
      return new TimePhrase(pieces.text(first, at), first, at, false);
    }
    boolean relative = pieces.isAny(at, "last", "this", "next", "previous");
    if (relative && SPANS.contains(pieces.lower(at + 1))) {
      boolean frame =
          pieces.isAny(at, "last", "previous") && pieces.isAny(at + 1, "year", "decade", "century");
      return new TimePhrase(pieces.text(first, at + 1), first, at + 1, frame);
    }
    return null;
  }

  /** "September 2009", "April last year", "September 20", "September 20, 2023". */
  private TimePhrase month(int first, int at) {
    if (isYear(at + 1)) {
      return new TimePhrase(iso(at + 1, at, 0), first, at + 1, true);
    }
    if (pieces.is(at + 1, "last") && pieces.is(at + 2, "year")) {
      return new TimePhrase(pieces.text(first, at + 2), first, at + 2, true);
    }
    int day = day(at + 1);
    if (day == 0) {
      return new TimePhrase(pieces.text(first, at), first, at, true);
    }
    int year = pieces.is(at + 2, ",") ? at + 3 : at + 2;
    if (isYear(year)) {
      return new TimePhrase(iso(year, at, day), first, year, true);
    }
    return new TimePhrase(pieces.text(first, at + 1), first, at + 1, false);
  }

  private TimePhrase dayMonth(int first, int at) {
    if (isYear(at + 2)) {
      return new TimePhrase(iso(at + 2, at + 1, day(at)), first, at + 2, true);
    }
    return new TimePhrase(pieces.text(first, at + 1), first, at + 1, false);
  }

  private String iso(int year, int month, int day) {
    int number = MONTHS.indexOf(pieces.lower(month).substring(0, 3)) + 1;
    String text = pieces.get(year).text() + String.format(Locale.ROOT, "-%02d", number);
    return day == 0 ? text : text + String.format(Locale.ROOT, "-%02d", day);
  }

  private int day(int at) {
    Piece piece = pieces.get(at);
    boolean brief = piece.isNumber() && piece.text().length() <= 2;
    int value = brief ? Integer.parseInt(piece.text()) : 0;
    return value <= 31 ? value : 0;
  }

  private boolean isYear(int at) {
    String text = pieces.get(at).text();
    return pieces.get(at).isNumber()
        && text.length() == 4
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && text.compareTo("1000") > 0
        && text.compareTo("2100") < 0;
  }
}
