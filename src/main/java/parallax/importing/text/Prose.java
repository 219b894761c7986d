package parallax.importing.text;

import java.util.Locale;

/** Signs by which running text differs from headlines, menus and lists. */
public final class Prose {
  private static final String ENDS = ".!?…。！？؟۔।";
  private static final String CLOSERS = "\"'”’»«“)]）」』›*";

  private Prose() {}

  /** Tells whether the stretch ends as sentences do, marks of quotation and brackets apart. */
  public static boolean endsSentence(String text, int start, int end) {
    int last = end - 1;
    while (last > start && (CLOSERS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
      last--;
    }
    return last > start && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /**
   * Tells whether the text speaks to its reader or of its makers outside quotation marks: "you",
   * "your", "we", "our", "us". Pages do when they appeal; reports seldom do.
   */
  public static boolean speaksForThePage(String text) {
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char letter = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(letter)) {
        continue;
      }
      int length = i - start;
      if (!quoted && length >= 2 && length <= 5 && isOfThePage(text.substring(start, i))) {
        return true;
      }
      if ("“„«".indexOf(letter) >= 0) {
        quoted = true;
      } else if ("”»".indexOf(letter) >= 0) {
        quoted = false;
      } else if (letter == '"') {
        quoted = !quoted;
      }
      start = i + 1;
    }
    return false;
  }

  /** Tells whether it has three words or more in marks of quotation. */
  public static boolean quotesSpeech(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean straight = letter == '"';
      if (open < 0 && (straight || "“„«".indexOf(letter) >= 0)) {
        open = i;
      } else if (open >= 0 && (straight || "”“»".indexOf(letter) >= 0)) {
        if (words(text.substring(open, i)) >= 3) {
          return true;
        }
        open = -1;
      }
    }
    return false;
  }

  private static boolean isOfThePage(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      // "US" is a country
      case "you", "your", "yours", "we", "our", "ours" -> true;
      default -> word.equals("us");
    };
  }

  /** Returns how many sentences end within the text, roughly: abbreviations count too. */
  public static int sentences(String text) {
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean gap = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (gap && endsSentenceAt(text, i)) {
        count++;
      }
    }
    return count;
  }

  private static boolean endsSentenceAt(String text, int at) {
    char letter = text.charAt(at);
    if (CLOSERS.indexOf(letter) >= 0) {
      return ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }
    // a full stop behind a single letter is an initial
    boolean initial = letter == '.' && (at == 1 || text.charAt(at - 2) == ' ');
    return ENDS.indexOf(letter) >= 0 && !initial;
  }

  /** Returns the number of words; two letters of a script without spaces count as one. */
  public static int words(String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '\u2E80' && Character.isIdeographic(letter)
          || letter >= '\u3040' && letter <= '\u30FF') {
        ideographs++;
        inWord = false;
      } else if (Character.isLetterOrDigit(letter)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (letter == ' ') {
        inWord = false;
      }
    }
    return words + ideographs / 2;
  }

  /** Tells whether a space must part what is there from the line that follows. */
  public static boolean needsSpace(CharSequence before) {
    int length = before.length();
    if (length == 0) {
      return false;
    }
    boolean splitWord =
        length > 1 && before.charAt(length - 1) == '-' && before.charAt(length - 2) != ' ';
    return !splitWord;
  }
}
