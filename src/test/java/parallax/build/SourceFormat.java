package parallax.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one format of this project's Java files: google-java-format's, imports included.
 *
 * <p>It runs in the JVM of the tests, which is the JDK that compiles the project, whatever JDK
 * Maven itself runs on.
 */
final class SourceFormat {
  /** The project's Java files, seen from its top folder, where Maven runs the tests. */
  static final Path SOURCES = Path.of("src");

  private final Formatter formatter = new Formatter();

  /** Rewrites every Java file under {@code src} that is not formatted, and names it. */
  public static void main(String[] args) throws IOException {
    var format = new SourceFormat();
    for (Path file : format.unformatted(SOURCES)) {
      Files.writeString(file, format.formatted(file));
      System.out.println("formatted " + file);
    }
  }

  /** The Java files under a folder, in the order of their names. */
  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The Java files under a folder that formatting would change, in the order of their names. */
  List<Path> unformatted(Path folder) throws IOException {
    return javaFiles(folder).parallelStream().filter(this::changes).toList();
  }

  private boolean changes(Path file) {
    try {
      return !formatted(file).equals(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String formatted(Path file) throws IOException {
    try {
      return formatter.formatSourceAndFixImports(Files.readString(file));
    } catch (FormatterException e) {
      throw new IOException(file + " is not readable as Java: " + e.getMessage(), e);
    }
  }
}
