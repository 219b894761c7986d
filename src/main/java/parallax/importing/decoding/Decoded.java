package parallax.importing.decoding;

import java.nio.charset.Charset;

/**
 * Bytes read as text.
 *
 * @param text the letters, a byte order mark included
 * @param charset the encoding; reading the bytes with it again gives the same text
 */
public record Decoded(String text, Charset charset) {
  Decoded(byte[] bytes, Charset charset) {
    this(new String(bytes, charset), charset);
  }
}
