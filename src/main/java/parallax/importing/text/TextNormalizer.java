package parallax.importing.text;

import org.jspecify.annotations.Nullable;

/**
 * Brings a decoded text to plain letters, plain spaces and plain line ends.
 *
 * <p>Line ends of all systems become one line feed, spaces of all widths a space. Control
 * characters, byte order marks, soft hyphens, letters without width and marks of writing direction
 * are left out: they cannot be seen and split words for the reader of claims. Joiners stay between
 * letters of the scripts that spell with them. A surrogate without its other half becomes the
 * replacement character.
 */
public final class TextNormalizer {
  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  /** Arabic, the Indic scripts and symbols lie beyond; they spell with joiners. */
  private static final char FIRST_SCRIPT_WITH_JOINERS = '\u0600';

  private TextNormalizer() {}

  /** Returns the plain text, mapped to the same original. */
  public static MappedText normalize(MappedText raw) {
    String text = raw.text();
    int first = firstNotPlain(text);
    if (first == text.length()) {
      return raw;
    }
    var plain = new MappedText.Builder(text.length());
    int copied = 0;
    for (int i = first; i < text.length(); i++) {
      if (isPlain(text.charAt(i))) {
        continue;
      }
      String instead = replacement(text, i);
      if (instead == null) {
        continue;
      }
      plain.copy(raw, copied, i).add(instead);
      copied = i + 1;
    }
    return plain.copy(raw, copied, text.length()).build();
  }

  private static int firstNotPlain(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static boolean isPlain(char letter) {
    return letter >= ' ' && letter < '\u007F' || letter == '\n';
  }

  /** Returns the text with every half of a surrogate pair replaced by the replacement character. */
  public static String withoutLoneSurrogates(String text) {
    var whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole.toString();
  }

  /** Returns what stands for the letter at the offset, or null where the letter stays. */
  private static @Nullable String replacement(String text, int at) {
    char letter = text.charAt(at);
    return switch (letter) {
      case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n";
      case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> "\n";
      case '\t' -> " ";
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> joins(text, at) ? null : "";
      default -> {
        if (Character.isSpaceChar(letter)) {
          yield " ";
        }
        if (Character.isISOControl(letter) || isInvisible(letter)) {
          yield "";
        }
        yield isLoneSurrogate(text, at) ? "\uFFFD" : null;
      }
    };
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) >= FIRST_SCRIPT_WITH_JOINERS
        && text.charAt(at + 1) >= FIRST_SCRIPT_WITH_JOINERS;
  }

  private static boolean isInvisible(char letter) {
    // variation selectors and interlinear marks are of another class and rare; emoji need them
    return Character.getType(letter) == Character.FORMAT
        && !(letter >= FIRST_SCRIPT_WITH_JOINERS && letter <= '\u0605');
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char letter = text.charAt(at);
    if (Character.isHighSurrogate(letter)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(letter)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
