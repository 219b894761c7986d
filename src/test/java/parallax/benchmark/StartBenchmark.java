package parallax.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * How long a start takes, from the process to the sample lined up and painted, against a window
 * with one label. Both are whole processes with the same options, drawn by software without a
 * display, one after the other; first without, then with a start kept before, for which each has a
 * file of its own. Needs the program folder that {@code mvn package} makes.
 */
public final class StartBenchmark {
  private static final int PAIRS = 10;

  private final PrintStream out;
  private final ProgramFolder program;
  private final Path folder;
  private final Path moment;

  private StartBenchmark(PrintStream out, ProgramFolder program, Path folder) {
    this.out = out;
    this.program = program;
    this.folder = folder;
    this.moment = folder.resolve("moment");
  }

  /**
   * Measures.
   *
   * @param args the program folder, {@code target/parallax} unless given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    ProgramFolder program = ProgramFolder.in(args.length > 0 ? args[0] : "target/parallax");
    Path folder = Files.createTempDirectory("parallax-start");
    new StartBenchmark(System.out, program, folder).measure();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private void measure() throws IOException, InterruptedException {
    Path jar = labelJar();
    Path labelCache = folder.resolve("label.aot");
    start(label(jar, List.of("-XX:AOTCacheOutput=" + labelCache, "-Xlog:disable")));
    compare(
        "without the start kept by the build",
        parallax(ProgramFolder.NOT_KEPT),
        label(jar, ProgramFolder.NOT_KEPT));
    compare(
        "with the start kept by the build",
        parallax(ProgramFolder.kept(program.keptStart())),
        label(jar, ProgramFolder.kept(labelCache)));
  }

  private void compare(String what, List<String> parallax, List<String> label)
      throws IOException, InterruptedException {
    List<Duration> ours = new ArrayList<>();
    List<Duration> least = new ArrayList<>();
    start(parallax);
    start(label);
    for (int pair = 0; pair < PAIRS; pair++) {
      ours.add(start(parallax));
      least.add(start(label));
    }
    double our = Times.of(ours, 0).at(0.5);
    double one = Times.of(least, 0).at(0.5);
    out.println(
        String.format(
            Locale.ROOT,
            "%s: the sample %.0f ms, a label %.0f ms, ratio %.2f (medians of %d)",
            what,
            our,
            one,
            our / one,
            PAIRS));
  }

  private List<String> parallax(List<String> options) throws IOException {
    return program.java(
        options,
        "-Dparallax.firstSight=" + moment,
        "-cp",
        program.classPath(),
        "parallax.app.Main",
        Path.of("sample-data", "yevlakh-talks").toRealPath().toString());
  }

  private List<String> label(Path jar, List<String> options) {
    return program.java(
        options, "-cp", jar.toString(), LabelProgram.class.getName(), moment.toString());
  }

  /** Runs a program to its end, and returns how long it took to be seen. */
  private Duration start(List<String> call) throws IOException, InterruptedException {
    Files.deleteIfExists(moment);
    Instant before = Instant.now();
    Process process =
        new ProcessBuilder(call)
            .directory(folder.toFile())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(folder.resolve("errors").toFile())
            .start();
    if (process.waitFor() != 0 || !Files.exists(moment)) {
      throw new IllegalStateException(
          "The start failed: " + Files.readString(folder.resolve("errors")));
    }
    return Duration.between(before, Instant.parse(Files.readString(moment)));
  }

  /** A start is kept only of classes in jars. */
  private Path labelJar() throws IOException {
    Path jar = folder.resolve("label.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (String name : List.of("LabelProgram", "LabelProgram$1")) {
        String path = "parallax/benchmark/" + name + ".class";
        entries.putNextEntry(new JarEntry(path));
        try (InputStream in =
            Objects.requireNonNull(
                StartBenchmark.class.getClassLoader().getResourceAsStream(path))) {
          in.transferTo(entries);
        }
      }
    }
    return jar;
  }
}
