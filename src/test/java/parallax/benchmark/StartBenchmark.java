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
  private static final List<String> KEPT_ONLY = List.of("-XX:AOTMode=on", "-Xlog:disable");
  private static final List<String> NOT_KEPT = List.of("-XX:AOTMode=off");

  private final PrintStream out;
  private final Path program;
  private final Path folder;
  private final Path moment;

  private StartBenchmark(PrintStream out, Path program, Path folder) {
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
    Path program = Path.of(args.length > 0 ? args[0] : "target/parallax").toRealPath();
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
    compare("without the start kept by the build", parallax(NOT_KEPT), label(jar, NOT_KEPT));
    compare(
        "with the start kept by the build",
        parallax(kept(program.resolve("lib/parallax.aot"))),
        label(jar, kept(labelCache)));
  }

  private static List<String> kept(Path cache) {
    return join(List.of("-XX:AOTCache=" + cache), KEPT_ONLY);
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
    return join(
        java(options),
        List.of(
            "-Dparallax.firstSight=" + moment,
            "-cp",
            program.resolve("lib") + "/*",
            "parallax.app.Main",
            Path.of("sample-data", "yevlakh-talks").toRealPath().toString()));
  }

  private List<String> label(Path jar, List<String> options) {
    return join(
        java(options),
        List.of("-cp", jar.toString(), LabelProgram.class.getName(), moment.toString()));
  }

  private List<String> java(List<String> options) {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.add("@" + program.resolve("lib/java.options"));
    call.addAll(options);
    call.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    call.addAll(List.of("--module-path", program.resolve("lib/javafx").toString()));
    return call;
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

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
