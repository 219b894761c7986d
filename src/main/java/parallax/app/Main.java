package parallax.app;

import javafx.application.Application;
import parallax.cli.Commands;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Does what the command line says; without a verb, opens the window.
   *
   * @param args a verb of the command line with its arguments, or files and folders to compare
   */
  public static void main(String[] args) {
    Commands commands = Commands.onStandardStreams();
    if (commands.understands(args)) {
      System.exit(commands.execute(args));
    }
    Application.launch(WindowApplication.class, args);
  }
}
