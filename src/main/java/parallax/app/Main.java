package parallax.app;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Opens the window.
   *
   * @param args what stands on the command line, files and folders to compare
   */
  public static void main(String[] args) {}
}
