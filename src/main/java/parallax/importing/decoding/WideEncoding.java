package parallax.importing.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Recognises encodings of two or four bytes a letter, with a byte order mark or without. */
final class WideEncoding {
  private static final int SAMPLE = 16 * 1024;

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  private WideEncoding() {}

  /** Returns UTF-16 or UTF-32 in the bytes' order, or nothing where it is neither. */
  static Optional<Charset> of(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    return marked.isPresent() ? marked : byContent(bytes);
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Without a mark, a zero byte gives the width away: spaces and line ends have one. */
  private static Optional<Charset> byContent(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE) & ~3);
    if (bytes.length < SAMPLE) {
      sample = Arrays.copyOf(bytes, bytes.length & ~1);
    }
    if (zeros(sample) < 2) {
      return Optional.empty();
    }
    List<Charset> candidates =
        List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    Charset best = null;
    int most = 0;
    for (Charset candidate : candidates) {
      int plain = plainLetters(sample, candidate);
      if (plain > most) {
        most = plain;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int zeros(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** Returns how many letters and spaces of ASCII the text has, 0 if the bytes are no text. */
  private static int plainLetters(byte[] bytes, Charset charset) {
    CharBuffer letters;
    try {
      letters = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return 0;
    }
    int plain = 0;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.get(i);
      if (!Character.isDefined(letter) || isControl(letter)) {
        return 0;
      }
      plain += letter < 128 ? 1 : 0;
    }
    return plain;
  }

  private static boolean isControl(char letter) {
    return letter != '\t' && letter != '\r' && letter != '\n' && Character.isISOControl(letter);
  }
}
