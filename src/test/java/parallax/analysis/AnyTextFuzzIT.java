package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lets the fuzzer Jazzer change the sample's texts for a minute, or as many seconds as the property
 * {@code fuzz.seconds} says, and fails on the first comparison that does not hold together, throws
 * or takes half a minute. The minute starts from one seed, so that a build fails for what was
 * changed and not by luck; the profile's hour has a new seed each time ({@code fuzz.seed} is 0).
 */
class AnyTextFuzzIT {
  private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
  private static final String SEED = System.getProperty("fuzz.seed", "1");

  /** Bytes of an input: short ones are tried more often. */
  private static final int LONGEST = 500;

  /** The processors that Jazzer's native part is built for. */
  private static final Set<String> PROCESSORS = Set.of("amd64", "x86_64", "aarch64");

  @TempDir private Path folder;

  @Test
  void noChangedTextBreaksTheComparison() throws Exception {
    assumeTrue(
        PROCESSORS.contains(System.getProperty("os.arch")),
        "Skipped: the fuzzer is not built for this processor");
    Path log = folder.resolve("log.txt");
    Process fuzzer =
        new ProcessBuilder(command(corpus()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals(0, fuzzer.waitFor(), () -> found(log));
  }

  private static List<String> command(Path corpus) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-cp",
        classes,
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + AnyTextFuzz.class.getName(),
        "--instrumentation_includes=parallax.**",
        "--trace=cov",
        "-max_total_time=" + SECONDS,
        "-seed=" + SEED,
        "-max_len=" + LONGEST,
        "-timeout=30",
        "-rss_limit_mb=0",
        "-dict=" + Path.of("src/test/resources/parallax/analysis/news.dict").toAbsolutePath(),
        corpus.toString());
  }

  /** The paragraphs of the sample, one file each. */
  private Path corpus() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    try (Stream<Path> files = Files.walk(Path.of("sample-data"))) {
      int number = 0;
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\n\n")) {
          if (paragraph.length() < LONGEST) {
            Files.writeString(corpus.resolve("text" + ++number), paragraph);
          }
        }
      }
    }
    return corpus;
  }

  private static String found(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
