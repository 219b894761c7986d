package parallax.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final int MOST_LINES = 400;

  @Test
  void everyFileIsFormatted() throws IOException {
    assertEquals(
        List.of(),
        new SourceFormat().unformatted(SourceFormat.SOURCES),
        "not formatted; `mvn -q -Pformat process-test-classes` formats them");
  }

  @Test
  void noFileIsLongerThanAReaderCanHoldInMind() throws IOException {
    Map<Path, Integer> tooLong = new TreeMap<>();
    for (Path file : SourceFormat.javaFiles(SourceFormat.SOURCES)) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.put(file, lines);
      }
    }
    assertEquals(Map.of(), tooLong, "over " + MOST_LINES + " lines: split by responsibility");
  }

  @Test
  void namesAFileThatIsNotFormatted(@TempDir Path folder) throws IOException {
    Path tidy = folder.resolve("Tidy.java");
    Path untidy = folder.resolve("Untidy.java");
    Files.writeString(tidy, "class Tidy {}\n");
    Files.writeString(untidy, "import java.util.List;\nclass Untidy{ }\n");

    assertEquals(List.of(untidy), new SourceFormat().unformatted(folder));
  }
}
