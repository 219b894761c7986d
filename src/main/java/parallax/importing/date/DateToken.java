package parallax.importing.date;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a sign of a line.
 *
 * @param text its letters
 * @param start offset in the line
 * @param end offset behind it
 */
record DateToken(String text, int start, int end) {
  private boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  /** Returns the number, -1 for words, signs and numbers of more than four digits. */
  int value() {
    return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
  }

  boolean isYear() {
    return text.length() == 4 && value() >= 1800 && value() < 2200;
  }

  /** Cuts a line into its tokens; spaces are none. */
  static List<DateToken> of(String line) {
    List<DateToken> tokens = new ArrayList<>();
    for (int i = 0; i < line.length(); ) {
      char first = line.charAt(i);
      int end = i + 1;
      if (Character.isLetter(first)) {
        while (end < line.length() && isWordLetter(line.charAt(end))) {
          end++;
        }
      } else if (Character.isDigit(first)) {
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
          end++;
        }
        end = splitYear(line, i, end);
      }
      if (first != ' ') {
        tokens.add(new DateToken(line.substring(i, end), i, end));
      }
      i = end;
    }
    return tokens;
  }

  /** Parts a year from the hour that was run together with it, as in "202412:10". */
  private static int splitYear(String line, int start, int end) {
    boolean hour = end < line.length() && line.charAt(end) == ':';
    boolean long_ = end - start == 5 || end - start == 6;
    boolean year = line.startsWith("19", start) || line.startsWith("20", start);
    return hour && long_ && year ? start + 4 : end;
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
