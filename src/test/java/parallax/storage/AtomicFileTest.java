package parallax.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir private Path folder;

  private List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesTheFileAndTheFoldersAboveIt() throws IOException {
    Path file = folder.resolve("a/b/report.txt");
    AtomicFile.write(file, out -> out.write("whole".getBytes(StandardCharsets.UTF_8)));
    assertEquals("whole", Files.readString(file));
    assertEquals(List.of("report.txt"), names(file.getParent()));
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, "old");
    assertThrows(
        IOException.class,
        () ->
            AtomicFile.write(
                file,
                out -> {
                  out.write(new byte[100_000]);
                  throw new IOException("The disk is full");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("report.txt"), names(folder));
  }
}
