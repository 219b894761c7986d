package parallax.language.calendar;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.language.Sentence;

/**
 * Finds calendar and clock expressions in a sentence, longest first, left to right. Durations,
 * frequencies and bare "now", "then" or "recently" are none.
 */
public final class CalendarReader {
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "last", "final", "opening");
  private static final Set<String> JOINERS = Set.of("on", ",", "at", "in");

  private static final Set<String> HOURS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private final Words words;
  private final DateGrammar dates;
  private final YearGrammar years;
  private final PeriodGrammar periods;
  private final ClockGrammar clocks;

  private CalendarReader(Sentence sentence) {
    this.words = new Words(sentence);
    this.dates = new DateGrammar(words);
    this.years = new YearGrammar(words);
    this.periods = new PeriodGrammar(words);
    this.clocks = new ClockGrammar(words);
  }

  /** Returns the expressions of a sentence in their order; no two overlap. */
  public static List<CalendarExpression> read(Sentence sentence) {
    return new CalendarReader(sentence).run();
  }

  private List<CalendarExpression> run() {
    List<CalendarExpression> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      CalendarExpression expression = expression(i);
      if (expression != null) {
        found.add(expression);
        i = expression.last() + 1;
      } else {
        i++;
      }
    }
    return List.copyOf(found);
  }

  private @Nullable CalendarExpression expression(int i) {
    ClockGrammar.Clock clock = clocks.read(i);
    if (clock != null) {
      Phrase day = dayBehind(clock.last());
      return day == null
          ? new CalendarExpression(i, clock.last(), new When.Open(), clock.time())
          : new CalendarExpression(i, day.last(), day.when(), clock.time());
    }
    Phrase phrase = partOfPeriod(i);
    if (phrase == null) {
      phrase = day(i);
    }
    if (phrase == null) {
      phrase = beforeDawn(i);
    }
    if (phrase == null) {
      phrase = partOfDay(i);
    }
    if (phrase == null) {
      return null;
    }
    int hour = hourInWords(phrase);
    if (hour >= 0) {
      return new CalendarExpression(i, hour, phrase.when(), null);
    }
    ClockGrammar.Clock behind = clockBehind(phrase.last());
    return behind == null
        ? new CalendarExpression(i, phrase.last(), phrase.when(), null)
        : new CalendarExpression(i, behind.last(), phrase.when(), behind.time());
  }

  /** "before dawn Thursday", "before dawn on Thursday". */
  private @Nullable Phrase beforeDawn(int i) {
    if (!words.is(i, "before") || !words.isIn(i + 1, CalendarWords.DAWN)) {
      return null;
    }
    Phrase day = plainDay(words.is(i + 2, "on") ? i + 3 : i + 2);
    return day != null && day.when() instanceof When.Weekday ? day : null;
  }

  /** "the small hours of Thursday", "the evening of 11 October", "dawn on Thursday". */
  private @Nullable Phrase partOfDay(int i) {
    boolean hours = words.isIn(i, CalendarWords.SMALL_HOURS) && words.is(i + 1, "hours");
    int noun = hours ? i + 1 : i;
    boolean of = (hours || words.isIn(i, CalendarWords.PARTS_OF_DAY)) && words.is(noun + 1, "of");
    boolean on = words.isIn(i, CalendarWords.DAWN) && words.is(i + 1, "on");
    if (!of && !on) {
      return null;
    }
    Phrase day = plainDay(noun + 2);
    boolean known =
        day != null
            && (day.when() instanceof When.Weekday
                || day.when() instanceof When.Date date && date.day() != null);
    return known ? day : null;
  }

  /** "Saturday at ten": the hour's place, of which half of the day the words don't say; else -1. */
  private int hourInWords(Phrase day) {
    int hour = day.last() + 2;
    boolean at = words.is(hour - 1, "at") && words.isIn(hour, HOURS);
    boolean noun = words.tag(hour + 1) != null && isCounting(hour + 1);
    return at && !noun && day.when() instanceof When.Weekday ? hour : -1;
  }

  /** Behind an hour no noun follows, nor anything that a noun may follow. */
  private boolean isCounting(int at) {
    return switch (words.tag(at)) {
      case PUNCT, ADP, CCONJ, SCONJ -> false;
      case null, default -> true;
    };
  }

  /** The day behind a clock time: "1:00 p.m. on Wednesday". */
  private @Nullable Phrase dayBehind(int last) {
    int at = words.isIn(last + 1, JOINERS) ? last + 2 : last + 1;
    return day(at);
  }

  /** The clock time behind a day: "Wednesday at 1:00 p.m.". */
  private ClockGrammar.@Nullable Clock clockBehind(int last) {
    int at = words.isIn(last + 1, JOINERS) ? last + 2 : last + 1;
    return clocks.read(at);
  }

  /** A day, month or year, also with "early", "late" or "mid" before it. */
  private @Nullable Phrase day(int i) {
    if (words.isIn(i, CalendarWords.PARTS_OF_PERIOD)) {
      int at = i + 1;
      if (words.isDash(at)) {
        at++;
      }
      if (words.is(at, "in") || words.is(at, "on")) {
        at++;
      }
      return plainDay(at);
    }
    return plainDay(i);
  }

  private @Nullable Phrase plainDay(int i) {
    Phrase phrase = periods.read(i);
    if (phrase != null) {
      return phrase.when() instanceof When.Weekday ? dateBehind(phrase) : phrase;
    }
    phrase = dates.read(i);
    if (phrase != null) {
      return withPartOfDay(phrase);
    }
    phrase = years.read(i);
    return phrase == null ? season(i) : phrase;
  }

  /** "Wednesday, March 1": the date says more than the weekday. */
  private Phrase dateBehind(Phrase weekday) {
    int at = words.is(weekday.last() + 1, ",") ? weekday.last() + 2 : weekday.last() + 1;
    Phrase date = dates.read(at);
    boolean day = date != null && date.when() instanceof When.Date read && read.day() != null;
    return day ? date : weekday;
  }

  private Phrase withPartOfDay(Phrase date) {
    return words.isIn(date.last() + 1, CalendarWords.PARTS_OF_DAY)
        ? new Phrase(date.last() + 1, date.when())
        : date;
  }

  /** "summer 2021", "the spring of 2020". */
  private @Nullable Phrase season(int i) {
    if (!words.isIn(i, CalendarWords.SEASONS)) {
      return null;
    }
    int at = words.is(i + 1, "of") ? i + 2 : i + 1;
    return words.year(at) == null ? null : years.read(at);
  }

  /** "first week of April", "the end of 2020", "second half of this year". */
  private @Nullable Phrase partOfPeriod(int i) {
    int at = words.isIn(i, ORDINALS) ? i + 1 : i;
    if (!PeriodGrammar.isPart(words.lower(at)) || !words.is(at + 1, "of")) {
      return null;
    }
    boolean article = words.is(at + 2, "the");
    int from = article ? at + 3 : at + 2;
    ChronoUnit unit = article ? CalendarWords.unit(words.lower(from)) : null;
    return unit != null && unit != ChronoUnit.DAYS && !words.is(from + 1, "of")
        ? new Phrase(from, new When.Shifted(unit, 0, null))
        : plainDay(from);
  }
}
