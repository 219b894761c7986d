package parallax.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * The folder that {@code mvn package}, with or without {@code -Pimage}, leaves: started for real.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is a shell script")
class ProgramFolderIT {
  private static final Path PROGRAM = Path.of("target", "parallax");

  @Test
  void javaTakesTheOptionsAndFindsTheProgramWithoutAWarning() throws Exception {
    Map<String, String> machine =
        Files.isDirectory(PROGRAM.resolve("runtime"))
            ? Map.of("PATH", "/nonexistent", "JAVA_OPTS", "--dry-run")
            : Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", "--dry-run");

    assertEquals(List.of("exit 0"), Launch.lines(PROGRAM.resolve("bin/parallax"), machine));
  }
}
