package parallax.importing.decoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises bytes that are no text: by the marks that file formats begin with, and by content. */
final class BinaryContent {
  private static final int SAMPLE = 64 * 1024;

  /** Text may hold a stray control character; one in twenty bytes is no text. */
  private static final int BYTES_FOR_ONE_CONTROL = 20;

  private record Format(byte[] mark, String name) {
    Format(String mark, String name) {
      this(mark.getBytes(StandardCharsets.ISO_8859_1), name);
    }
  }

  /** The beginnings that the formats' specifications prescribe. */
  private static final List<Format> FORMATS =
      List.of(
          new Format("%PDF-", "a PDF"),
          new Format("PK\u0003\u0004", "a zip archive or an office document"),
          new Format("PK\u0005\u0006", "a zip archive"),
          new Format("\u00D0\u00CF\u0011\u00E0", "an office document"),
          new Format("{\\rtf", "an RTF document"),
          new Format("\u0089PNG", "a picture"),
          new Format("\u00FF\u00D8\u00FF", "a picture"),
          new Format("GIF8", "a picture"),
          new Format("RIFF", "a picture or a recording"),
          new Format("II*\u0000", "a picture"),
          new Format("MM\u0000*", "a picture"),
          new Format("\u001F\u008B", "a gzip archive"),
          new Format("BZh", "a bzip2 archive"),
          new Format("7z\u00BC\u00AF", "a 7-Zip archive"),
          new Format("Rar!\u001A", "a RAR archive"),
          new Format("\u00FD7zXZ", "an xz archive"),
          new Format("ID3", "a recording"),
          new Format("OggS", "a recording"),
          new Format("SQLite format 3\u0000", "a database"),
          new Format("\u007FELF", "a program"),
          new Format("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Format("wOF", "a font"));

  private BinaryContent() {}

  /** Returns what the bytes are by the mark at their beginning, such as "a PDF". */
  static Optional<String> format(byte[] bytes) {
    for (Format format : FORMATS) {
      if (startsWith(bytes, format.mark())) {
        return Optional.of(format.name());
      }
    }
    return Optional.empty();
  }

  /** Tells whether there are too many control characters for a text of one byte a letter. */
  static boolean isFullOfControls(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B) {
        controls++;
      }
    }
    return controls > 2 && controls * BYTES_FOR_ONE_CONTROL > length;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
