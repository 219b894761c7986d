package parallax.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line as words for comparison: small letters, every number {@code #}, punctuation left out but
 * for the signs that say something ({@code @}, {@code ©}, {@code A+}). Words run together in menus,
 * such as {@code FacebookTwitter}, come apart where a small letter meets a capital.
 */
public final class Words {
  /** What stands for a number. */
  public static final String NUMBER = "#";

  private Words() {}

  /** Returns the words of a line. */
  public static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || parts(line, start, i)) {
        add(words, line, start, i);
        start = i;
      }
    }
    return words;
  }

  /** Returns the words without regard to numbers, run-together words and signs: for headlines. */
  public static List<String> plain(String line) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || !Character.isLetterOrDigit(line.charAt(i))) {
        if (i > start) {
          words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static boolean parts(String line, int start, int at) {
    if (at == start) {
      return false;
    }
    char before = line.charAt(at - 1);
    char letter = line.charAt(at);
    boolean hump = Character.isLowerCase(before) && Character.isUpperCase(letter);
    return hump || classOf(before) != classOf(letter);
  }

  /** Letters, digits and signs hold together among themselves; signs stand alone. */
  private static int classOf(char letter) {
    if (Character.isDigit(letter)) {
      return 1;
    }
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK
        ? 2
        : 3;
  }

  /** "A+" and "A-" make letters larger and smaller. */
  private static boolean isSizeButton(List<String> words, String line, int sign) {
    boolean behindLetter = sign > 0 && !words.isEmpty() && words.getLast().equals("a");
    return behindLetter && line.charAt(sign - 1) != ' ' && "+-−".indexOf(line.charAt(sign)) >= 0;
  }

  private static void add(List<String> words, String line, int start, int end) {
    if (start == end) {
      return;
    }
    char first = line.charAt(start);
    if (Character.isDigit(first)) {
      if (words.isEmpty() || !words.getLast().equals(NUMBER)) {
        words.add(NUMBER);
      }
    } else if (Character.isLetter(first)) {
      words.add(line.substring(start, end).toLowerCase(Locale.ROOT));
    } else if (isSizeButton(words, line, start)) {
      words.set(words.size() - 1, words.getLast() + first);
    } else {
      for (int i = start; i < end; i++) {
        if (line.charAt(i) == '@' || line.charAt(i) == '©') {
          words.add(String.valueOf(line.charAt(i)));
        }
      }
    }
  }
}
