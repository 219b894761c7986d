package parallax.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a comparison is called after what it was opened from. */
final class ComparisonName {
  private ComparisonName() {}

  /** Returns a name in words for a single folder; empty for anything else. */
  static String of(List<Path> inputs) {
    if (inputs.size() != 1 || !Files.isDirectory(inputs.getFirst())) {
      return "";
    }
    Path folder = inputs.getFirst().toAbsolutePath().normalize().getFileName();
    return folder == null ? "" : inWords(folder.toString());
  }

  private static String inWords(String fileName) {
    String words = fileName.replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
