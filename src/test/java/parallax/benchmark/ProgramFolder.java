package parallax.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as {@code mvn package} makes it, called as its launcher does, but drawn by software
 * without a display.
 *
 * @param folder the program folder
 */
record ProgramFolder(Path folder) {
  /** Options for a start that takes nothing from one before. */
  static final List<String> NOT_KEPT = List.of("-XX:AOTMode=off");

  private static final List<String> KEPT_ONLY = List.of("-XX:AOTMode=on", "-Xlog:disable");

  /** Returns the program in a folder. */
  static ProgramFolder in(String folder) throws IOException {
    return new ProgramFolder(Path.of(folder).toRealPath());
  }

  /** Returns options for a start that fails without one that was kept before. */
  static List<String> kept(Path cache) {
    return join(List.of("-XX:AOTCache=" + cache), KEPT_ONLY);
  }

  /** Returns the file of the start that the build keeps. */
  Path keptStart() {
    return folder.resolve("lib/parallax.aot");
  }

  /** Returns the class path, which a kept start needs as it was, though more may follow. */
  String classPath() {
    return folder.resolve("lib") + "/*";
  }

  /** Returns a call of Java with the launcher's options and others, then the class and so on. */
  List<String> java(List<String> options, String... rest) {
    return join(
        join(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + folder.resolve("lib/java.options")),
            options),
        join(
            List.of(
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--module-path",
                folder.resolve("lib/javafx").toString()),
            List.of(rest)));
  }

  private static List<String> join(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
