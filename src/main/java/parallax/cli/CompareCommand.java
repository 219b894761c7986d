package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.model.Comparison;
import parallax.storage.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax compare}: lines the inputs up and writes the comparison. */
@Command(
    name = CompareCommand.NAME,
    description = "Line up what several articles claim and write the comparison.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
  static final String NAME = "compare";

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders.")
  private List<Path> inputs = List.of();

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES}; json unless given.")
  private Format format = Format.json;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the terminal.")
  private @Nullable Path file;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ComparedInputs compared = ComparedInputs.of(inputs, console);
    Comparison comparison = compared.comparison();
    if (file == null) {
      format.write(comparison, console.out());
      console.out().flush();
    } else {
      AtomicFile.write(file, out -> format.write(comparison, out));
    }
    return compared.exitCode();
  }
}
