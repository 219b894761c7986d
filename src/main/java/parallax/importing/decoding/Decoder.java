package parallax.importing.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how bytes encode text, and reads them.
 *
 * <p>In this order: a byte order mark; UTF-16 or UTF-32 without one; strict UTF-8; the encoding
 * that the document declares; UTF-8 with a few damaged bytes; what statistics say.
 */
public final class Decoder {
  private static final byte ESCAPE = 0x1B;

  private Decoder() {}

  /**
   * Reads the bytes.
   *
   * @param declared name of the encoding that the document itself gives, if any
   * @throws UnreadableInputException if they are no text
   */
  public static Decoded decode(byte[] bytes, String file, @Nullable String declared)
      throws UnreadableInputException {
    if (bytes.length == 0) {
      throw new UnreadableInputException(file, "It is empty.");
    }
    Optional<String> format = BinaryContent.format(bytes);
    if (format.isPresent()) {
      throw new UnreadableInputException(
          file, "This is " + format.get() + ", not a text; save its text and open that.");
    }
    Decoded decoded = new Decoded(bytes, charset(bytes, file, declared));
    if (decoded.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableInputException(file, "There is no text in it.");
    }
    return decoded;
  }

  private static Charset charset(byte[] bytes, String file, @Nullable String declared)
      throws UnreadableInputException {
    Optional<Charset> wide = WideEncoding.of(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    if (BinaryContent.isFullOfControls(bytes)) {
      throw new UnreadableInputException(
          file, "This is not a text: it holds bytes that no text has.");
    }
    Utf8Scan scan = Utf8Scan.of(bytes);
    if (scan.isClean() && !(scan.sequences() == 0 && contains(bytes, ESCAPE))) {
      return StandardCharsets.UTF_8;
    }
    Optional<Charset> named = EncodingGuess.named(declared, bytes);
    if (named.isPresent()) {
      return named.get();
    }
    return scan.isLikely() ? StandardCharsets.UTF_8 : EncodingGuess.byStatistics(bytes, scan);
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }
}
