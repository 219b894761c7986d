package parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parallax.export.ComparisonJson;
import parallax.storage.AtomicFile;
import parallax.ui.shell.Pictures;

/** Writes to files what the window would show, on a machine where no window can open. */
final class WindowSubstitute {
  private static final Path USUAL_FOLDER = Path.of("target");
  private static final String NAME = "parallax-compare";

  private final Console console;

  WindowSubstitute(Console console) {
    this.console = console;
  }

  /**
   * Writes a picture and the comparison as JSON, into {@code target} where there is one, and names
   * the files on standard error.
   *
   * @param reason why there is no window, one sentence
   * @param inputs files and folders to compare
   * @return the exit code: what could not be read does not count as a failure here
   */
  int write(String reason, List<Path> inputs) throws IOException {
    console.say(reason);
    ComparedInputs compared = ComparedInputs.of(inputs, console);
    Path folder = Files.isDirectory(USUAL_FOLDER) ? USUAL_FOLDER : Path.of("");
    Path picture = folder.resolve(NAME + ".png");
    Path json = folder.resolve(NAME + ".json");
    byte[] drawn = Pictures.compare(compared.comparison(), inputs, Pictures.Request.USUAL);
    AtomicFile.write(picture, out -> out.write(drawn));
    AtomicFile.write(json, out -> ComparisonJson.write(compared.comparison(), out));
    console.say(picture.toString());
    console.say(json.toString());
    return ExitCode.DONE;
  }
}
