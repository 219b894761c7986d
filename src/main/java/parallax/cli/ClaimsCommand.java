package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import parallax.analysis.ClaimStream;
import parallax.analysis.Problem;
import parallax.export.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parallax claims}: prints the claims of each input, one line of JSON an input. */
@Command(
    name = ClaimsCommand.NAME,
    description = "Print the claims of each article, one line of JSON an article.",
    mixinStandardHelpOptions = true)
final class ClaimsCommand implements Callable<Integer> {
  static final String NAME = "claims";

  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final AtomicBoolean lost = new AtomicBoolean();

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files or folders, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(names = "--as-is", description = "Leave the texts uncleaned.")
  private boolean asIs;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ClaimStream stream =
        new ClaimStream(asIs, reading -> ReadingJson.write(reading, console.out()), this::complain);
    if (inputs.equals(List.of(STANDARD_INPUT))) {
      stream.read(console.in().readAllBytes(), STANDARD_INPUT);
    } else {
      stream.read(inputs.stream().map(Path::of).toList());
    }
    console.out().flush();
    return lost.get() ? ExitCode.INPUT_LOST : ExitCode.DONE;
  }

  private void complain(Problem problem) {
    if (problem.lost()) {
      lost.set(true);
    }
    console.complain(problem);
  }
}
