package parallax.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher among folders that look like a Java and say which one was started, and how. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is a shell script")
class LauncherTest {
  private static final Path SCRIPT = SourceFormat.SOURCES.resolve("main/launcher/parallax");

  @TempDir Path folder;
  private Path program;
  private Path home;

  @BeforeEach
  void layOutTheProgram() throws IOException {
    program = Files.createDirectories(folder.toRealPath().resolve("the program"));
    home = Files.createDirectories(folder.toRealPath().resolve("home"));
    Files.createDirectories(program.resolve("bin"));
    Files.copy(SCRIPT, launcher());
  }

  @Test
  void prefersTheRuntimeBesideIt() throws Exception {
    Path runtime = java(program.resolve("runtime"), "25");

    assertEquals(
        startedBy(runtime, List.of(), "two words", ""),
        run(Map.of("JAVA_HOME", java(home.resolve("other"), "25").toString()), "two words", ""));
  }

  @Test
  void takesJavaHomeBeforeTheOthers() throws Exception {
    java(home.resolve(".jdks/a"), "25");
    Path chosen = java(folder.toRealPath().resolve("chosen"), "26.0.1");

    assertEquals(startedBy(chosen, List.of()), run(Map.of("JAVA_HOME", chosen.toString())));
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    Path old = java(folder.toRealPath().resolve("old"), "21.0.4");
    Path recent = java(folder.toRealPath().resolve("recent"), "25-ea");

    assertEquals(
        startedBy(recent, List.of()),
        run(Map.of("JAVA_HOME", old.toString(), "JAVA25_HOME", recent.toString())));
  }

  @Test
  void followsTheSearchPathThroughLinks() throws Exception {
    Path installed = java(folder.toRealPath().resolve("installed"), "25");
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), installed.resolve("bin/java"));

    assertEquals(startedBy(installed, List.of()), run(Map.of("PATH", bin + ":/usr/bin:/bin")));
  }

  @Test
  void readsTheToolchainsOfMaven() throws Exception {
    Path told = java(folder.toRealPath().resolve("told"), "25");
    Files.createDirectories(home.resolve(".m2"));
    Files.writeString(
        home.resolve(".m2/toolchains.xml"),
        "<toolchains>\n  <configuration><jdkHome>%s</jdkHome></configuration>\n".formatted(told));

    assertEquals(startedBy(told, List.of()), run(Map.of()));
  }

  @Test
  void looksWhereVersionManagersInstall() throws Exception {
    java(home.resolve(".sdkman/candidates/java/17"), "17.0.1");
    Path managed = java(home.resolve(".sdkman/candidates/java/25-tem"), "25.0.3");

    assertEquals(startedBy(managed, List.of()), run(Map.of()));
  }

  @Test
  void handsTheUsersOptionsToJava() throws Exception {
    Path java = java(program.resolve("runtime"), "25");

    assertEquals(
        startedBy(java, List.of("-Xmx1g", "-Da=b", "-Dc=d"), "compare"),
        run(Map.of("JAVA_OPTS", "-Xmx1g -Da=b", "PARALLAX_OPTS", "-Dc=d"), "compare"));
  }

  @Test
  void givesJavaWhatTheBuildKeptOfAStart() throws Exception {
    Path java = java(program.resolve("runtime"), "25");
    Path kept = Files.createDirectories(program.resolve("lib")).resolve("parallax.aot");
    Files.createFile(kept);

    var call = startedBy(java, List.of(), "compare");
    call.addAll(1, List.of("-XX:AOTCache=" + kept, "-Xlog:aot*=off,cds*=off"));
    assertEquals(call, run(Map.of(), "compare"));
    assertEquals(
        startedBy(java, List.of("-XX:AOTMode=off"), "compare"),
        run(Map.of("JAVA_OPTS", "-XX:AOTMode=off"), "compare"));
  }

  @Test
  void worksThroughALink() throws Exception {
    Path java = java(program.resolve("runtime"), "25");
    Path link = Files.createSymbolicLink(home.resolve("parallax"), launcher());

    assertEquals(startedBy(java, List.of()), run(link, Map.of()));
  }

  @Test
  void saysInOneSentenceThatJavaIsMissing() throws Exception {
    Files.writeString(
        launcher(), Files.readString(launcher()).replace("needed=25\n", "needed=9999\n"));

    assertEquals(
        List.of(
            "Parallax needs Java 9999 or newer: install a JDK 9999, or point JAVA_HOME at one.",
            "exit 1"),
        run(Map.of("JAVA_HOME", java(home.resolve("jdk"), "25").toString())));
  }

  private Path launcher() {
    return program.resolve("bin/parallax");
  }

  /** What {@link #run} gives where the launcher starts a Java with these options. */
  private List<String> startedBy(Path java, List<String> options, String... arguments) {
    var lines = new ArrayList<String>();
    lines.add(java.resolve("bin/java").toString());
    lines.add("@" + program.resolve("lib/java.options"));
    lines.addAll(List.of("--module-path", program.resolve("lib/javafx").toString()));
    lines.addAll(List.of("-cp", program.resolve("lib") + "/*"));
    lines.addAll(options);
    lines.add("parallax.app.Main");
    lines.addAll(List.of(arguments));
    lines.add("exit 0");
    return lines;
  }

  /** Makes a folder that looks like a Java of a version and, when started, prints its call. */
  private static Path java(Path top, String version) throws IOException {
    Files.createDirectories(top.resolve("bin"));
    Files.writeString(
        top.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\nJAVA_VERSION_DATE=\"99\"\n".formatted(version));
    Files.writeString(top.resolve("bin/java"), "#!/bin/bash\nprintf '%s\\n' \"$0\" \"$@\"\n");
    Files.setPosixFilePermissions(
        top.resolve("bin/java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    return top;
  }

  private List<String> run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return run(launcher(), environment, arguments);
  }

  private List<String> run(Path start, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var whole = new TreeMap<>(Map.of("HOME", home.toString(), "PATH", "/usr/bin:/bin"));
    whole.putAll(environment);
    return Launch.lines(start, whole, arguments);
  }
}
