package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.importing.ImportProblem.Severity;
import parallax.importing.decoding.UnreadableInputException;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;
import parallax.model.Source.Segment;

class ImporterTest {
  private static final String SENTENCE = "The dam held through the night, the engineers said.";

  private final Importer importer = new Importer();

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(Imported imported) {
    return imported.sources().stream().map(Source::file).toList();
  }

  private static List<String> messages(Imported imported) {
    return imported.problems().stream().map(ImportProblem::message).toList();
  }

  @Test
  void keepsTheOrderOfTheInputsAndOfNamesWithinAFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.writeString(inner.resolve("b.txt"), SENTENCE);
    Files.writeString(inner.resolve("a.txt"), SENTENCE);
    Files.writeString(inner.resolve(".hidden"), SENTENCE);
    Path last = file("0.txt", SENTENCE);

    Imported imported = importer.read(List.of(inner, last), Cleaning.ARTICLE);

    assertEquals(List.of("a.txt", "b.txt", "0.txt"), names(imported));
    assertEquals(List.of("s1", "s2", "s3"), imported.sources().stream().map(Source::id).toList());
    assertEquals(List.of(), imported.problems());
  }

  @Test
  void makesAWholeSource() throws Exception {
    byte[] bytes = (SENTENCE + "\r\n").getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("dam.txt"), bytes);

    Source source = importer.read(new Input(path), "s7", Cleaning.ARTICLE);

    assertEquals(
        new Source(
            "s7",
            "dam.txt",
            new Original(bytes, "UTF-8"),
            Metadata.UNKNOWN,
            SENTENCE,
            List.of(),
            List.of(new Segment(0, 0, SENTENCE.length()))),
        source);
    assertEquals("UTF-8", source.original().charset());
  }

  @Test
  void leavesEveryLetterAsItIsWhenAskedTo() throws Exception {
    String text = "\uFEFFRead also\r\n\r\n  Two  spaces.\u00A0Share\n";
    Source source = importer.read(new Input(file("a.txt", text)), "s1", Cleaning.AS_IS);

    assertEquals(text.substring(1), source.text());
    assertEquals(List.of(new Segment(0, 1, text.length() - 1)), source.mapping());
  }

  @Test
  void saysInOneSentenceWhyAnInputIsLostAndReadsTheOthers() throws IOException {
    byte[] noise = new byte[4096];
    new Random(1).nextBytes(noise);
    Path good = file("good.txt", SENTENCE);
    Path emptyFolder = Files.createDirectory(folder.resolve("nothing"));
    List<Path> inputs =
        List.of(
            file("empty.txt", ""),
            file("blank.txt", " \r\n\t\u00A0\u200B"),
            Files.write(folder.resolve("scan.txt"), "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)),
            Files.write(folder.resolve("noise.txt"), noise),
            folder.resolve("missing.txt"),
            good,
            emptyFolder);

    Imported imported = importer.read(inputs, Cleaning.ARTICLE);

    assertEquals(List.of("good.txt"), names(imported));
    assertEquals(
        List.of(
            "There is no such file or folder.",
            "The folder holds no text or HTML file.",
            "It is empty.",
            "There is no text in it.",
            "This is a PDF, not a text; save its text and open that.",
            "This is not a text: it holds bytes that no text has."),
        messages(imported));
    assertTrue(imported.problems().stream().allMatch(p -> p.severity() == Severity.LOST));
  }

  @Test
  void opensAFileOnceThatIsNamedTwice() throws IOException {
    Path path = file("a.txt", SENTENCE);

    Imported imported = importer.read(List.of(path, folder), Cleaning.ARTICLE);

    assertEquals(List.of("a.txt"), names(imported));
    assertEquals(List.of("The file was named twice and is opened once."), messages(imported));
  }

  @Test
  void leavesOutWhatIsNeitherTextNorHtmlInAFolder() throws IOException {
    file("a.txt", SENTENCE);
    file("a.png", "x");
    file("notes.html", "<p>" + SENTENCE);
    file("table.csv", "1;2");

    Imported imported = importer.read(List.of(folder), Cleaning.ARTICLE);

    assertEquals(List.of("a.txt", "notes.html"), names(imported));
    assertEquals(List.of("2 files are neither text nor HTML and left out."), messages(imported));
    assertEquals(Severity.NOTE, imported.problems().getFirst().severity());
  }

  @Test
  void readsALineOfFiveMegabytes() throws Exception {
    String line = (SENTENCE + " ").repeat(5_000_000 / SENTENCE.length()).strip();

    Source source = importer.read(new Input(file("line.txt", line)), "s1", Cleaning.ARTICLE);

    assertEquals(line, source.text());
  }

  @Test
  void readsALongTextWhole() throws Exception {
    String paragraph = SENTENCE + " " + SENTENCE + "\n\n";
    int paragraphs = (Importer.LONGEST - 10_000) / paragraph.length();
    Path path = file("large.txt", paragraph.repeat(paragraphs));

    Source source = importer.read(new Input(path), "s1", Cleaning.ARTICLE);

    assertEquals(paragraphs * paragraph.length() - 2, source.text().length());
  }

  @Test
  void refusesATextThatIsLongerThanStated() throws Exception {
    Path path = file("longer.txt", (SENTENCE + " ").repeat(50_000_000 / SENTENCE.length()));

    var refused =
        assertThrows(
            UnreadableInputException.class,
            () -> importer.read(new Input(path), "s1", Cleaning.ARTICLE));

    assertEquals(
        "Its text is longer than 6 million letters, the most that is read of one article.",
        refused.reason());
  }

  @Test
  void refusesWhatIsLargerThanStated() throws IOException {
    Path path = folder.resolve("huge.txt");
    try (var file = new java.io.RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(Importer.LARGEST + 1);
    }

    var refused =
        assertThrows(
            UnreadableInputException.class,
            () -> importer.read(new Input(path), "s1", Cleaning.AS_IS));

    assertEquals(
        "The file is larger than 64 MB, the most that is read of one article.", refused.reason());
    assertEquals("huge.txt", refused.file());
  }

  @Test
  void readsWhatWasPasted() throws Exception {
    Source text = importer.pasted("One \uD800 " + SENTENCE, "Pasted text", "s1", Cleaning.AS_IS);
    Source html =
        importer.pastedHtml(
            "<p>" + SENTENCE + "<script>x</script>", "Page", "s2", Cleaning.ARTICLE);

    assertEquals("One \uFFFD " + SENTENCE, text.text());
    assertEquals("Pasted text", text.file());
    assertEquals(SENTENCE, html.text());
    assertThrows(
        UnreadableInputException.class,
        () -> importer.pasted("  ", "Pasted text", "s1", Cleaning.ARTICLE));
  }

  @Test
  void readsTextFromRightToLeftAndDropsControls() throws Exception {
    String arabic = "قال الوزير إن المدرسة ستفتح أبوابها يوم الأحد بعد إصلاح السقف والجدران.";

    Source source =
        importer.pasted("\u202B" + arabic + "\u202C\u0007\u0000", "a", "s1", Cleaning.ARTICLE);

    assertEquals(arabic, source.text());
    assertEquals("ar", source.metadata().language());
  }
}
