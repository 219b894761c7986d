package parallax.importing.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One pass over one line in search of dates and times. */
final class DateScan {
  private final String line;
  private final DateWords words;
  private final List<DateToken> tokens;
  private final List<DateLine.Dated> dates = new ArrayList<>();
  private final boolean[] used;
  private boolean timed;
  private boolean updated;
  private boolean labelled;

  DateScan(String line, DateWords words) {
    this.line = line;
    this.words = words;
    this.tokens = DateToken.of(line);
    this.used = new boolean[tokens.size()];
  }

  Optional<DateLine> read() {
    for (int i = 0; i < tokens.size(); ) {
      int next = date(i);
      next = next > i ? next : time(i);
      next = next > i ? next : label(i);
      Arrays.fill(used, i, Math.max(i, next), true);
      i = Math.max(i + 1, next);
    }
    if (dates.isEmpty() && !timed) {
      return Optional.empty();
    }
    useFillers();
    return Optional.of(new DateLine(List.copyOf(dates), rest()));
  }

  /** Words that say nothing belong to the date beside which they stand. */
  private void useFillers() {
    for (int i = 1; i < used.length; i++) {
      used[i] |= used[i - 1] && isSilent(i);
    }
    for (int i = used.length - 2; i >= 0; i--) {
      used[i] |= used[i + 1] && isSilent(i);
    }
  }

  private boolean isSilent(int i) {
    char first = tokens.get(i).text().charAt(0);
    return isWord(i, "filler") || !Character.isLetterOrDigit(first);
  }

  private String rest() {
    var rest = new StringBuilder();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        int before = i == 0 ? 0 : tokens.get(i - 1).end();
        boolean follows = i > 0 && !used[i - 1];
        rest.append(follows ? line.substring(before, tokens.get(i).start()) : " | ");
        rest.append(tokens.get(i).text());
      }
    }
    return trimmed(rest.toString());
  }

  /** Reads a date at the token; returns the index behind it, or the same index. */
  private int date(int i) {
    int number = value(i);
    if (number < 0) {
      int month = month(i);
      int day = month > 0 ? i + (is(i + 1, ".") ? 2 : 1) : i;
      int year = skip(day + 1, "st", "nd", "rd", "th", ",");
      return month > 0 && isYear(year) ? add(value(year), month, value(day), i, year + 1) : i;
    }
    if (isSeparator(i + 1) && is(i + 3, tokens.get(i + 1).text())) {
      return numeric(i, number);
    }
    int month = skip(i + 1, "st", "nd", "rd", "th", ".", "of", "de", "-");
    int year = skip(month + 1, ".", ",", "de", "-");
    return month(month) > 0 && isYear(year)
        ? add(value(year), month(month), number, i, year + 1)
        : i;
  }

  private int numeric(int i, int first) {
    int second = value(i + 2);
    int third = value(i + 4);
    if (isYear(i)) {
      return add(first, second, third, i, i + 5);
    }
    if (!isYear(i + 4)) {
      return i;
    }
    boolean dayFirst = second <= 12;
    boolean ambiguous = is(i + 1, "/") && first <= 12 && second <= 12 && first != second;
    if (ambiguous) {
      timed = true;
      return i + 5;
    }
    return add(third, dayFirst ? second : first, dayFirst ? first : second, i, i + 5);
  }

  private int add(int year, int month, int day, int from, int next) {
    try {
      dates.add(new DateLine.Dated(LocalDate.of(year, month, day), updated, labelled));
    } catch (DateTimeException e) {
      return from;
    }
    updated = false;
    labelled = false;
    return next;
  }

  /** Reads a clock time, or a time counted from now. */
  private int time(int i) {
    int number = value(i);
    if (number >= 0 && isWord(i + 1, "unit") && isWord(i + 2, "ago")) {
      timed = true;
      return i + 3;
    }
    if (isWord(i, "relative")) {
      timed = true;
      return i + 1;
    }
    boolean minutes = is(i + 1, ":") && value(i + 2) >= 0 && value(i + 2) < 60;
    if (number < 0 || number > 24) {
      return i;
    }
    int next = minutes ? i + 3 : i + 1;
    if (minutes && is(next, ":") && value(next + 1) >= 0) {
      next += 2;
    }
    int half = half(next);
    if (!minutes && half == next) {
      return i;
    }
    timed = true;
    return zone(half);
  }

  /** Steps over +02, +0200 and +02:00. */
  private int zone(int i) {
    boolean zone = (is(i, "+") || is(i, "-") && value(i + 1) > 31) && value(i + 1) >= 0;
    if (!zone) {
      return i;
    }
    return is(i + 2, ":") && value(i + 3) >= 0 ? i + 4 : i + 2;
  }

  /** Steps over am, pm, a.m. and p.m. */
  private int half(int i) {
    if (isWord(i, "half")) {
      return i + 1;
    }
    boolean dotted = (is(i, "a") || is(i, "p")) && is(i + 1, ".") && is(i + 2, "m");
    if (dotted) {
      return is(i + 3, ".") ? i + 4 : i + 3;
    }
    return i;
  }

  /** Reads a word that says what the next date is of, or a day of the week. */
  private int label(int i) {
    if (isWord(i, "updated")) {
      updated = true;
      return i + 1;
    }
    if (isWord(i, "published")) {
      labelled = true;
      return i + 1;
    }
    return words.isDay(tokens.get(i).text()) ? i + 1 : i;
  }

  private int skip(int i, String... skipped) {
    int next = i;
    while (next < tokens.size() && List.of(skipped).contains(tokens.get(next).text())) {
      next++;
    }
    return next;
  }

  private boolean isSeparator(int i) {
    return is(i, "-") || is(i, ".") || is(i, "/");
  }

  private boolean is(int i, String text) {
    return i < tokens.size() && tokens.get(i).text().equalsIgnoreCase(text);
  }

  private boolean isWord(int i, String wordClass) {
    return i < tokens.size() && words.is(wordClass, tokens.get(i).text());
  }

  private boolean isYear(int i) {
    return i < tokens.size() && tokens.get(i).isYear();
  }

  private int month(int i) {
    return i < tokens.size() ? words.month(tokens.get(i).text()) : 0;
  }

  private int value(int i) {
    return i < tokens.size() ? tokens.get(i).value() : -1;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }
    return text.substring(start, end);
  }
}
