package parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTest {

  @Test
  void theFirstFolderIsTheSample(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a-file"), "no folder");
    Files.createDirectory(folder.resolve("c"));
    Files.createDirectory(folder.resolve("b"));
    assertEquals(Optional.of(folder.resolve("b")), SampleFolder.first(folder));
    assertEquals(Optional.empty(), SampleFolder.first(folder.resolve("b")));
    assertEquals(Optional.empty(), SampleFolder.first(folder.resolve("missing")));
  }
}
