package parallax.importing.decoding;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences well-formed sequences of several bytes, and surrogates that somebody encoded one
 *     by one, which is wrong but shows that UTF-8 was meant
 * @param malformed bytes that belong to no sequence
 * @param firstBeyondAscii offset of the first byte above 127, or the number of bytes
 */
record Utf8Scan(int sequences, int malformed, int firstBeyondAscii) {
  /** One bad byte in so many good sequences is damage, more is another encoding. */
  private static final int GOOD_FOR_ONE_BAD = 10;

  static Utf8Scan of(byte[] bytes) {
    int sequences = 0;
    int malformed = 0;
    int first = bytes.length;
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        i++;
        continue;
      }
      first = Math.min(first, i);
      int length = sequenceLength(bytes, i);
      if (length == 0) {
        malformed++;
        i++;
      } else {
        sequences++;
        i += length;
      }
    }
    return new Utf8Scan(sequences, malformed, first);
  }

  /** Tells whether every byte fits. */
  boolean isClean() {
    return malformed == 0;
  }

  /** Tells whether UTF-8 was meant, though some bytes are damaged. */
  boolean isLikely() {
    return sequences > 0 && malformed * GOOD_FOR_ONE_BAD <= sequences;
  }

  /** Returns the bytes of the sequence that starts here, or 0 where none does. */
  private static int sequenceLength(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
    boolean beyondUnicode = lead == 0xF4 && second > 0x8F;
    return overlong || beyondUnicode ? 0 : length;
  }
}
