package parallax.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the sample lies: in a folder {@code sample-data} beside the program or the project. */
final class SampleFolder {
  private static final String NAME = "sample-data";
  private static final int LEVELS = 4;

  private SampleFolder() {}

  /** Returns the folder of the first sample, if there is one. */
  static Optional<Path> find() {
    List<Path> bases = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
    Path above = program().orElse(null);
    for (int level = 0; level < LEVELS && above != null; level++) {
      bases.add(above);
      above = above.getParent();
    }
    return bases.stream().flatMap(base -> first(base.resolve(NAME)).stream()).findFirst();
  }

  static Optional<Path> first(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> samples = Files.list(folder)) {
      return samples.filter(Files::isDirectory).sorted().findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static Optional<Path> program() {
    CodeSource source = SampleFolder.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).map(Path::getParent);
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
