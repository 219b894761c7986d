package parallax.app;

import javafx.application.Application;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Opens the window.
   *
   * @param args files and folders to compare
   */
  public static void main(String[] args) {
    Application.launch(WindowApplication.class, args);
  }
}
