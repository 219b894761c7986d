package parallax.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The program's verbs. Without a verb it opens its window, which is not this package's matter. */
@Command(
    name = "parallax",
    description = "Shows what several outlets wrote about one event, claim by claim.",
    mixinStandardHelpOptions = true,
    version = "Parallax 0.1.0")
public final class Commands {
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "-h",
          "--help",
          "-V",
          "--version",
          CompareCommand.NAME,
          ClaimsCommand.NAME,
          PictureCommand.NAME);

  private final Console console;
  private final PrintWriter out;

  Commands(Console console, PrintWriter out) {
    this.console = console;
    this.out = out;
  }

  // Made where it is needed: the window opens a tenth of a second sooner without.
  private CommandLine commandLine() {
    return new CommandLine(CommandSpec.forAnnotatedObject(this))
        .addSubcommand(new CompareCommand(console))
        .addSubcommand(new ClaimsCommand(console))
        .addSubcommand(new PictureCommand(console))
        .setOut(out)
        .setErr(console.err())
        .setExecutionExceptionHandler(
            (problem, line, result) -> {
              console.err().println("parallax: " + new Failure(problem).sentence());
              return ExitCode.FAILED;
            });
  }

  /** Returns the commands on the standard streams, in UTF-8. */
  public static Commands onStandardStreams() {
    BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    return new Commands(new Console(System.in, out, err), writer(out));
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Tells whether the arguments are for the command line rather than for the window. */
  public boolean understands(String... arguments) {
    return arguments.length > 0 && FIRST_WORDS.contains(arguments[0]);
  }

  /** Does what the arguments say and returns the exit code, 0 for success. */
  public int execute(String... arguments) {
    return commandLine().execute(Arrays.copyOf(arguments, arguments.length));
  }

  /**
   * Writes to files what the window would show, and names the files.
   *
   * @param reason why there is no window, one sentence
   * @param inputs files and folders to compare
   * @return the exit code, 0 for success
   */
  public int insteadOfWindow(String reason, List<Path> inputs) {
    try {
      return new WindowSubstitute(console).write(reason, inputs);
    } catch (IOException | RuntimeException problem) {
      console.say("parallax: " + new Failure(problem).sentence());
      return ExitCode.FAILED;
    }
  }
}
