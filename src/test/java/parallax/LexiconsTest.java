package parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list of words in the program says where its words are from. */
class LexiconsTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources", "parallax");

  @Test
  void everyListNamesItsSource() throws IOException {
    List<Path> lists = lists();
    List<String> without = new ArrayList<>();
    for (Path list : lists) {
      StringBuilder head = new StringBuilder();
      for (String line : Files.readAllLines(list)) {
        head.append(line.startsWith("#") ? line : "");
      }
      if (head.indexOf("Source:") < 0 && head.indexOf("Compiled") < 0) {
        without.add(list.toString());
      }
    }
    assertTrue(lists.size() > 20, "the lists are not where this test looks");
    assertEquals(List.of(), without);
  }

  private static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }
}
