package parallax.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A start of the launcher as a user of the command line makes it. */
final class Launch {
  private Launch() {}

  /**
   * Runs the launcher in an environment that holds nothing else, and waits for its end.
   *
   * @return the lines it wrote, on either stream, and its exit code: {@code exit 0}
   */
  static List<String> lines(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    var lines = new ArrayList<String>();
    try (var output = process.inputReader()) {
      output.lines().forEach(lines::add);
    }
    lines.add("exit " + process.waitFor());
    return lines;
  }
}
