package parallax.importing.date;

import java.util.Optional;

/**
 * Reads lines that hold dates and times.
 *
 * <p>A date needs its year. Days and months given as two numbers parted by slashes count only where
 * one of them cannot be a month.
 */
public final class DateLineReader {
  /** A longer line is no line of dates. */
  private static final int LONGEST = 160;

  /** Without a figure, only words such as "Yesterday" can tell a time. */
  private static final int LONGEST_WITHOUT_DIGITS = 20;

  private final DateWords words = new DateWords();

  /** Returns the dates and times of a line, or nothing where it has none or is too long. */
  public Optional<DateLine> read(String line) {
    boolean hasDigit = line.chars().anyMatch(Character::isDigit);
    if (line.length() > LONGEST || !hasDigit && line.length() > LONGEST_WITHOUT_DIGITS) {
      return Optional.empty();
    }
    return new DateScan(line, words).read();
  }
}
