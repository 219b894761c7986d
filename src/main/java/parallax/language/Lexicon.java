package parallax.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists that come with the program, as resource files: one entry a line, columns parted by
 * tabs, lines that start with {@code #} say where the list comes from.
 */
public final class Lexicon {
  private Lexicon() {}

  /**
   * Reads the lines of a list.
   *
   * @param owner a class of the package in whose resource folder the list stands
   * @param name the file's name
   * @throws IllegalStateException if the program was built without the list
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The word list " + name + " is missing from the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a list of single entries. */
  public static Set<String> words(Class<?> owner, String name) {
    return new LinkedHashSet<>(lines(owner, name));
  }

  /** Reads a list of two columns, the first leading to the second. */
  public static Map<String, String> pairs(Class<?> owner, String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(owner, name)) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new IllegalStateException("No tab in a line of " + name + ": " + line);
      }
      pairs.put(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
    }
    return pairs;
  }
}
