package parallax.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes a source was made from, kept as they came. Two originals are equal when their bytes
 * have the same SHA-256.
 */
public final class Original {
  private final byte[] bytes;
  private final String charset;
  private final String sha256;

  /**
   * Keeps a copy of the bytes.
   *
   * @param bytes the file's or clipboard's content
   * @param charset IANA name of the encoding in which they were read
   */
  public Original(byte[] bytes, String charset) {
    this.bytes = bytes.clone();
    this.charset = charset;
    this.sha256 = digest(bytes);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Returns a copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns the IANA name of the encoding in which the bytes were read. */
  public String charset() {
    return charset;
  }

  /** Returns the SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Original original && sha256.equals(original.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "Original[" + sha256 + ", " + charset + "]";
  }
}
