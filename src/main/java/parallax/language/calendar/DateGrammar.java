package parallax.language.calendar;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;

/** Reads dates in which a month is named ("1 March", "Sept. 11, 2001", "April last year"). */
final class DateGrammar {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> BEFORE_A_MONTH =
      Set.of(
          "in", "since", "until", "till", "late", "early", "mid", "mid-", "during", "through", "by",
          "from", "before", "after", "of", "to");

  /** Behind these a word such as "May" may as well be somebody's name. */
  private static final Set<String> ALSO_BEFORE_NAMES =
      Set.of("by", "from", "before", "after", "of", "to", "during", "through");

  private static final Set<String> ALSO_NAMES = Set.of("may", "march", "april", "june", "august");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "his", "her", "its", "their", "'s");
  private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "this", 0, "next", 1);

  private final Words words;

  DateGrammar(Words words) {
    this.words = words;
  }

  /** Reads a date that starts at a token; null if there is none. */
  @Nullable Phrase read(int i) {
    Phrase phrase = digitsAlone(i);
    if (phrase == null) {
      phrase = dayFirst(i);
    }
    return phrase == null ? monthFirst(i) : phrase;
  }

  /** "2023-09-20" and "20.09.2023". */
  private @Nullable Phrase digitsAlone(int i) {
    Integer year = words.year(i);
    if (year != null && words.is(i + 1, "-") && words.is(i + 3, "-") && words.touch(i)) {
      return date(i + 4, year, words.digits(i + 2), words.digits(i + 4));
    }
    Token token = words.at(i);
    if (token == null || !token.isNumber() || token.text().length() != 10) {
      return null;
    }
    String text = token.text();
    if (text.charAt(2) != '.' || text.charAt(5) != '.' || text.chars().anyMatch(c -> c > '9')) {
      return null;
    }
    return date(
        i,
        Integer.valueOf(text.substring(6)),
        Integer.valueOf(text.substring(3, 5)),
        Integer.valueOf(text.substring(0, 2)));
  }

  private static @Nullable Phrase date(
      int last, Integer year, @Nullable Integer month, @Nullable Integer day) {
    return month != null && day != null && month >= 1 && month <= 12 && isDay(day)
        ? new Phrase(last, new When.Date(year, month, day))
        : null;
  }

  /** "1 March", "13th of July 2018", "29 and 30 March". */
  private @Nullable Phrase dayFirst(int i) {
    Integer day = words.digits(i);
    if (!isDay(day)) {
      return null;
    }
    int at = i + 1;
    if (words.isIn(at, ORDINAL_ENDINGS) && words.touch(i)) {
      at++;
    }
    if (words.is(at, "of")) {
      at++;
    }
    Integer month = words.month(at);
    return month == null ? null : withYear(at, month, day);
  }

  private @Nullable Phrase monthFirst(int i) {
    Integer month = words.month(i);
    if (month == null) {
      return null;
    }
    int at = words.is(i + 1, ".") ? i + 2 : i + 1;
    Integer day = words.digits(at);
    if (isDay(day) && !isCount(i, at)) {
      return withYear(dayEnd(at), month, day);
    }
    Phrase phrase = withYear(i, month, null);
    if (phrase.last() > i) {
      return phrase;
    }
    Token token = words.at(i);
    boolean full = token != null && CalendarWords.fullMonth(token) != null;
    return full && standsAlone(i) ? phrase : null;
  }

  /** "In March 20 people were hurt" names no day. */
  private boolean isCount(int month, int number) {
    Token next = words.at(number + 1);
    return words.is(month - 1, "in")
        && next != null
        && next.isWord()
        && !next.isCapitalized()
        && next.text().endsWith("s");
  }

  /** Skips the ending of "1st" and the second day of "June 6-7". */
  private int dayEnd(int at) {
    int last = at;
    if (words.isIn(last + 1, ORDINAL_ENDINGS) && words.touch(last)) {
      last++;
    }
    if (words.isDash(last + 1) && isDay(words.digits(last + 2)) && words.touch(last)) {
      last += 2;
    }
    return last;
  }

  /** Adds the year that follows, if any: "March 2023", "March 1, 2023", "March of last year". */
  private Phrase withYear(int last, Integer month, @Nullable Integer day) {
    int at = last + 1;
    if (words.is(at, ".") && words.touch(last)) {
      at++;
    }
    if (words.is(at, ",") || words.is(at, "of")) {
      at++;
    }
    Integer year = words.year(at);
    if (year != null) {
      return new Phrase(at, new When.Date(year, month, day));
    }
    Integer shift = SHIFTS.get(words.lower(at));
    if (shift != null && words.is(at + 1, "year") && day == null) {
      return new Phrase(at + 1, new When.Shifted(ChronoUnit.YEARS, shift, month));
    }
    return new Phrase(last, new When.Date(null, month, day));
  }

  /** A bare month needs a word before it that shows that it is one. */
  private boolean standsAlone(int i) {
    if (words.is(i + 1, "'s") && words.isIn(i, ALSO_NAMES)) {
      return false;
    }
    if (words.isIn(i - 1, DETERMINERS)) {
      Token next = words.at(i + 1);
      return next != null && next.isWord() && !next.isCapitalized() && !next.is("'s");
    }
    if (words.isDash(i - 1)) {
      return words.is(i - 2, "mid");
    }
    if (!words.isIn(i - 1, BEFORE_A_MONTH)) {
      return false;
    }
    boolean name = words.isIn(i, ALSO_NAMES);
    if (name && words.isCapitalized(i + 1)) {
      return false;
    }
    return !name || !words.isIn(i - 1, ALSO_BEFORE_NAMES) || isPartOf(i - 1);
  }

  /** "the first week of May", "at the end of May". */
  private boolean isPartOf(int of) {
    return words.is(of, "of") && PeriodGrammar.isPart(words.lower(of - 1));
  }

  private static boolean isDay(@Nullable Integer number) {
    return number != null && number >= 1 && number <= 31;
  }
}
