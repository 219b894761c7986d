package parallax.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Starts the program once more without a display. A toolkit that failed to start can't be started
 * again in the same process, not even to draw a picture.
 */
final class Relaunch {
  private static final Path OWN_CALL = Path.of("/proc/self/cmdline");

  private Relaunch() {}

  /**
   * Runs the same call again and waits for it.
   *
   * @param reason why there can be no window
   * @return the exit code; nothing where the program can't tell how it was called
   */
  static Optional<Integer> because(NoWindow reason) {
    try {
      List<String> call = call();
      if (call.isEmpty()) {
        return Optional.empty();
      }
      ProcessBuilder again = new ProcessBuilder(call).inheritIO();
      again.environment().remove("DISPLAY");
      again.environment().remove("WAYLAND_DISPLAY");
      again.environment().put(NoWindow.VARIABLE, reason.name());
      return Optional.of(again.start().waitFor());
    } catch (IOException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  // ProcessHandle knows no arguments of a call longer than a page of memory, and ours is.
  private static List<String> call() throws IOException {
    Optional<String> program = ProcessHandle.current().info().command();
    if (program.isEmpty() || !Files.isReadable(OWN_CALL)) {
      return List.of();
    }
    String written = Files.readString(OWN_CALL, Charset.defaultCharset());
    List<String> call = new ArrayList<>(List.of(written.split("\0")));
    call.set(0, program.get());
    return call;
  }
}
