package parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void twoArticles() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "The ferry strike left about 300 passengers on the pier.\n");
    Files.writeString(
        folder.resolve("b.txt"), "The ferry strike left some 450 passengers on the pier.\n");
  }

  private int run(String... arguments) {
    return runOn("", arguments);
  }

  private int runOn(String input, String... arguments) {
    return commands(input).execute(arguments);
  }

  private Commands commands(String input) {
    return commands(input, out);
  }

  private Commands commands(String input, OutputStream output) {
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    Console console = new Console(in, output, new PrintWriter(err, true));
    return new Commands(console, new PrintWriter(out, true));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void comparePrintsJson() {
    assertEquals(ExitCode.DONE, run("compare", path("b.txt"), path("a.txt")));
    JsonNode comparison = MAPPER.readTree(out.toByteArray());
    assertEquals("parallax/comparison/1", comparison.at("/schema").stringValue());
    assertEquals(
        List.of("b.txt", "a.txt"),
        comparison.at("/sources").valueStream().map(s -> s.at("/file").stringValue()).toList());
    assertEquals("", err.toString());
  }

  @Test
  void aReaderThatStopsReadingIsNamedInOneSentence() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
          }
        };

    int code = commands("", closed).execute("compare", path("a.txt"), path("b.txt"));

    assertEquals(ExitCode.FAILED, code);
    assertEquals("parallax: Broken pipe\n", err.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void compareWritesAFile() throws IOException {
    Path file = folder.resolve("out/table.csv");
    int code = run("compare", folder.toString(), "--format", "csv", "--out", file.toString());
    assertEquals(ExitCode.DONE, code);
    assertTrue(Files.readString(file).startsWith("row,label,status,"));
    assertEquals(0, out.size());
  }

  @Test
  void aMissingInputIsNamedAndTheRestIsCompared() {
    int code = run("compare", path("a.txt"), path("gone.txt"), path("b.txt"));
    assertEquals(ExitCode.INPUT_LOST, code);
    assertEquals(2, MAPPER.readTree(out.toByteArray()).at("/sources").size());
    assertTrue(err.toString().contains("gone.txt"), err.toString());
    assertEquals(1, err.toString().lines().count());
  }

  @Test
  void claimsPrintsOneLineForEachInputInOrder() {
    assertEquals(ExitCode.DONE, run("claims", path("b.txt"), path("a.txt"), "--as-is"));
    List<String> files =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> MAPPER.readTree(line).at("/source/file").stringValue())
            .toList();
    assertEquals(List.of("b.txt", "a.txt"), files);
  }

  @Test
  void claimsReadsStandardInput() {
    assertEquals(ExitCode.DONE, runOn("Nobody came to the pier that day.\n", "claims", "-"));
    JsonNode line = MAPPER.readTree(out.toString(StandardCharsets.UTF_8));
    assertTrue(line.at("/source/text").stringValue().startsWith("Nobody came"));
  }

  @Test
  void aWrongCallIsExplained() {
    assertEquals(ExitCode.WRONG_CALL, run("compare", "--format", "xml", path("a.txt")));
    assertTrue(err.toString().contains("xml"), err.toString());
  }

  @Test
  void filesWithoutAVerbAreNotForTheCommandLine() {
    Commands commands = Commands.onStandardStreams();
    assertTrue(commands.understands("compare", "a.txt"));
    assertTrue(commands.understands("claims", "a.txt"));
    assertTrue(commands.understands("picture", "a.txt"));
    assertTrue(commands.understands("--version"));
    assertFalse(commands.understands("a.txt"));
    assertFalse(commands.understands());
  }

  @Test
  void pictureDrawsTheWindowInTheSizeAskedFor() throws IOException {
    Path file = folder.resolve("picture.png");
    int code =
        run("picture", path("a.txt"), path("b.txt"), "--out", file.toString(), "--size", "800x600");
    assertEquals("", err.toString());
    assertEquals(ExitCode.DONE, code);
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(List.of(800, 600), List.of(picture.getWidth(), picture.getHeight()));
    long colours =
        Arrays.stream(picture.getRGB(0, 0, 800, 600, null, 0, 800)).distinct().limit(20).count();
    assertEquals(20, colours);
  }

  @Test
  void aPictureOfAnotherRowOrLookIsAnotherPicture() throws IOException {
    Path light = folder.resolve("light.png");
    Path dark = folder.resolve("dark.png");
    Path again = folder.resolve("again.png");
    String[] sizes = {"--size", "640x480"};
    run("picture", path("a.txt"), "--out", light.toString(), sizes[0], sizes[1]);
    run("picture", path("a.txt"), "--out", again.toString(), sizes[0], sizes[1]);
    run("picture", path("a.txt"), "--out", dark.toString(), "--theme", "dark", sizes[0], sizes[1]);
    assertEquals(-1, Files.mismatch(light, again));
    assertTrue(Files.mismatch(light, dark) >= 0);
  }

  @Test
  void whereNoWindowOpensItsContentIsWrittenAndNamed() {
    int code = commands("").insteadOfWindow("There is no display.", List.of(folder));
    assertEquals(ExitCode.DONE, code);
    List<String> said = err.toString().lines().toList();
    assertEquals("There is no display.", said.getFirst());
    assertEquals(3, said.size(), err.toString());
    for (String file : said.subList(1, 3)) {
      assertTrue(Files.isRegularFile(Path.of(file)), file);
    }
  }

  @Test
  void aWrongSizeIsAWrongCall() {
    String out = path("picture.png");
    for (String size : List.of("wide", "800", "800x", "10x10", "800x600x2")) {
      assertEquals(
          ExitCode.WRONG_CALL, run("picture", path("a.txt"), "--out", out, "--size", size));
    }
    assertFalse(Files.exists(Path.of(out)));
  }
}
