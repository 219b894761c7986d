package parallax.importing.decoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the encodings from before Unicode: by name, or with ICU's statistics.
 *
 * <p>The statistics alone take an English text with three accents for Cyrillic now and then;
 * therefore an encoding is passed over if it puts letters of two scripts into many words.
 */
final class EncodingGuess {
  /** What the web reads where nothing is known. */
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private static final int SAMPLE = 64 * 1024;
  private static final int LEAD_IN = 400;

  private EncodingGuess() {}

  /** Returns the encoding of that name if the bytes can be in it. */
  static Optional<Charset> named(@Nullable String name, byte[] bytes) {
    if (name == null) {
      return Optional.empty();
    }
    return charset(name).filter(charset -> isPlausible(new String(sample(bytes, 0), charset)));
  }

  /** Returns the likeliest encoding. */
  static Charset byStatistics(byte[] bytes, Utf8Scan scan) {
    byte[] sample = sample(bytes, Math.max(0, scan.firstBeyondAscii() - LEAD_IN));
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      Optional<Charset> charset = charset(match.getName());
      if (charset.isPresent() && isPlausible(new String(sample, charset.get()))) {
        return charset.get();
      }
    }
    return FALLBACK;
  }

  /** The part of the text that tells most: from the first letter beyond ASCII. */
  private static byte[] sample(byte[] bytes, int from) {
    int start = from >= bytes.length ? 0 : from;
    return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
  }

  private static Optional<Charset> charset(String name) {
    // EBCDIC does not occur in articles; UTF-8, -16 and -32 were ruled out before
    String upper = name.toUpperCase(Locale.ROOT);
    if (upper.startsWith("IBM4") || upper.startsWith("UTF")) {
      return Optional.empty();
    }
    try {
      // what calls itself Latin 1 or ASCII is read as Windows' superset of it, as browsers do
      return Optional.of(
          upper.equals("ISO-8859-1") || upper.equals("US-ASCII")
              ? FALLBACK
              : Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Tells whether the text has no unreadable letters and few words of two scripts. */
  private static boolean isPlausible(String text) {
    int foreign = 0;
    int mixed = 0;
    int unreadable = 0;
    UnicodeScript before = UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      UnicodeScript script =
          Character.isLetter(letter) ? UnicodeScript.of(letter) : UnicodeScript.COMMON;
      if (letter > 127) {
        foreign++;
        unreadable += letter == '\uFFFD' || Character.isISOControl(letter) ? 1 : 0;
      }
      boolean bothLetters = script != UnicodeScript.COMMON && before != UnicodeScript.COMMON;
      if (bothLetters && script != before && (isLatin(script) || isLatin(before))) {
        mixed++;
      }
      before = script;
    }
    return unreadable * 20 <= foreign && mixed * 10 <= foreign;
  }

  private static boolean isLatin(UnicodeScript script) {
    return script == UnicodeScript.LATIN;
  }
}
