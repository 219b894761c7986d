package parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parallax.storage.AtomicFile;
import parallax.ui.shell.Pictures;
import parallax.ui.shell.memory.Appearance.ThemeChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax picture}: draws the window on the inputs, without a display. */
@Command(
    name = PictureCommand.NAME,
    description = "Draw the window on several articles, without a display.",
    mixinStandardHelpOptions = true)
final class PictureCommand implements Callable<Integer> {
  static final String NAME = "picture";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files or folders.")
  private List<Path> inputs = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "Where to.")
  private Path file = Path.of("");

  @Option(names = "--view", description = "One of ${COMPLETION-CANDIDATES}.")
  private View view = View.compare;

  @Option(names = "--row", paramLabel = "N", description = "The row chosen, from 1 at the top.")
  private @Nullable Integer row;

  @Option(names = "--size", paramLabel = "WxH", description = "In pixels; 1600x1000 unless given.")
  private String size = "1600x1000";

  @Option(names = "--theme", description = "One of ${COMPLETION-CANDIDATES}; light unless given.")
  private Look theme = Look.light;

  @Option(names = "--text-size", paramLabel = "PERCENT", description = "100 unless given.")
  private int textSize = 100;

  PictureCommand(Console console) {
    this.console = console;
  }

  /** The views that can be drawn, named as they are written on the command line. */
  enum View {
    /** Articles side by side with their claims lined up. */
    compare
  }

  /** The looks of a picture, named as they are written on the command line. */
  enum Look {
    /** Dark letters on light. */
    light,
    /** Light letters on dark. */
    dark,
    /** White and yellow letters on black. */
    contrast;

    private ThemeChoice choice() {
      return switch (this) {
        case light -> ThemeChoice.LIGHT;
        case dark -> ThemeChoice.DARK;
        case contrast -> ThemeChoice.CONTRAST;
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    Pictures.Request request = request();
    ComparedInputs compared = ComparedInputs.of(inputs, console);
    byte[] picture =
        switch (view) {
          case compare -> Pictures.compare(compared.comparison(), inputs, request);
        };
    AtomicFile.write(file, out -> out.write(picture));
    return compared.exitCode();
  }

  private Pictures.Request request() {
    String[] sides = size.split("x", -1);
    try {
      if (sides.length != 2) {
        throw new IllegalArgumentException(
            "A size is written as width x height, such as 1600x1000, not " + size);
      }
      int width = Integer.parseInt(sides[0]);
      int height = Integer.parseInt(sides[1]);
      return new Pictures.Request(width, height, theme.choice(), textSize, row);
    } catch (NumberFormatException e) {
      throw wrong("A size is written in whole pixels, such as 1600x1000, not " + size);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalArgumentException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
