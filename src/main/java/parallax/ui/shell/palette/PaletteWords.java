package parallax.ui.shell.palette;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which an entry of the palette is found, without accents and capitals.
 *
 * @param title its title
 * @param detail what else it is found by
 */
record PaletteWords(String title, String detail) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STARTS_TITLE = 0;
  private static final int STARTS_WORD = 1;
  private static final int STARTS_DETAIL = 3;
  private static final int WITHIN_TITLE = 6;

  static PaletteWords of(PaletteEntry entry) {
    return new PaletteWords(spaced(entry.title()), spaced(entry.detail()));
  }

  /** Returns the words of a text. */
  static List<String> split(String text) {
    return Stream.of(spaced(text).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  // One space before each word, so that the start of a word can be looked for.
  private static String spaced(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT);
    return " " + BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
  }

  /** Returns how far the entry is from the words typed, or nothing where it lacks one of them. */
  OptionalInt distance(List<String> wanted) {
    int distance = 0;
    for (String word : wanted) {
      if (title.startsWith(" " + word)) {
        distance += STARTS_TITLE;
      } else if (title.contains(" " + word)) {
        distance += STARTS_WORD;
      } else if (detail.contains(" " + word)) {
        distance += STARTS_DETAIL;
      } else if (title.contains(word)) {
        distance += WITHIN_TITLE;
      } else {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(distance);
  }
}
