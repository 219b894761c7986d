package parallax.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.analysis.Analysis;
import parallax.analysis.HeadStart;
import parallax.cli.Commands;
import parallax.storage.SettingsFolder;
import parallax.storage.SettingsStore;
import parallax.work.WorkerThreads;

/** Where the program starts. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  /**
   * Does what the command line says; without a verb, opens the window. Where there can be no
   * window, writes to files what it would have shown.
   *
   * @param args a verb of the command line with its arguments, or files and folders to compare
   */
  public static void main(String[] args) {
    Commands commands = Commands.onStandardStreams();
    if (commands.understands(args)) {
      System.exit(commands.execute(args));
    }
    List<Path> inputs = Stream.of(args).map(Path::of).toList();
    Optional<NoWindow> obstacle = NoWindow.foreseen();
    if (obstacle.isPresent()) {
      System.exit(instead(commands, obstacle.get(), inputs));
    }
    // What the window will hold is prepared while the toolkit starts and the window is built.
    Executor workers = WorkerThreads.perJob();
    CompletableFuture<SettingsStore> settings =
        CompletableFuture.supplyAsync(
            () -> SettingsStore.in(SettingsFolder.ofThisMachine()), workers);
    CompletableFuture<HeadStart> analyst =
        (inputs.isEmpty()
                ? settings.thenApply(Main::atFirst)
                : CompletableFuture.completedFuture(inputs))
            .thenApplyAsync(first -> new HeadStart(new Analysis(), first, workers), workers);
    try {
      Platform.startup(() -> new Desktop(analyst.join(), settings.join()).open());
    } catch (RuntimeException | LinkageError problem) {
      NoWindow met = NoWindow.of(problem);
      LOG.debug("The toolkit does not start", problem);
      System.exit(Relaunch.because(met).orElseGet(() -> instead(commands, met, inputs)));
    }
  }

  /**
   * Returns what to open though nothing was named: who starts for the first time sees the sample.
   */
  private static List<Path> atFirst(SettingsStore settings) {
    return settings.settings().started() ? List.of() : SampleFolder.find().stream().toList();
  }

  private static int instead(Commands commands, NoWindow obstacle, List<Path> inputs) {
    List<Path> shown =
        inputs.isEmpty() ? SampleFolder.find().map(List::of).orElse(List.of()) : inputs;
    return commands.insteadOfWindow(obstacle.sentence(), shown);
  }
}
