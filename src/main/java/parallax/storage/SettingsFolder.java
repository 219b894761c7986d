package parallax.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the programs of a system keep what they remember. */
public final class SettingsFolder {
  private SettingsFolder() {}

  /** Returns this program's folder on this machine. */
  public static Path ofThisMachine() {
    return of(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", "")));
  }

  /**
   * Returns this program's folder.
   *
   * @param environment the variables of the environment
   * @param system the system's name, as Java says it
   * @param home the user's own folder
   */
  static Path of(Map<String, String> environment, String system, Path home) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.contains("windows")) {
      return folder(environment, "APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Parallax");
    }
    if (lower.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Parallax");
    }
    return folder(environment, "XDG_CONFIG_HOME")
        .orElse(home.resolve(".config"))
        .resolve("parallax");
  }

  // A folder that is not given from the root on is to be passed over, says the XDG specification.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    try {
      return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
