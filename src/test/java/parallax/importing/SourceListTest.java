package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallax.importing.ImportProblem.Severity;
import parallax.model.Metadata;
import parallax.model.Source;
import parallax.model.SourceKind;

class SourceListTest {
  private static final String TEXT =
      """
      Lighthouse keeper retires after forty years

      By Tom Hale
      3 June 2021

      The last keeper of the lighthouse went home on Thursday with his two dogs and a clock.
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTexts() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), TEXT);
  }

  private Imported read(String list) throws IOException {
    Files.writeString(folder.resolve("sources.json"), list);
    return new Importer().read(List.of(folder), Cleaning.ARTICLE);
  }

  private static List<String> files(Imported imported) {
    return imported.sources().stream().map(Source::file).toList();
  }

  private List<String> problems(Imported imported) {
    return imported.problems().stream()
        .map(problem -> problem.describe().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void givesOrderAndMetadata() throws IOException {
    Imported imported =
        read(
            """
            {"sources": [
              {"file": "b.txt", "outlet": "Coast Weekly", "title": "A light goes out",
               "byline": "A. B.", "published": "2021-06-05", "language": "en", "kind": "opinion",
               "origin": "Coast Agency", "address": "https://coast.example/1", "digest": true},
              {"file": "a.txt"}]}
            """);

    assertEquals(List.of(), problems(imported));
    assertEquals(List.of("b.txt", "a.txt"), files(imported));
    assertEquals(
        new Metadata(
            "Coast Weekly",
            "A light goes out",
            "A. B.",
            LocalDate.of(2021, 6, 5),
            "en",
            SourceKind.OPINION,
            "Coast Agency",
            "https://coast.example/1",
            true),
        imported.sources().getFirst().metadata());
    Metadata detected = imported.sources().getLast().metadata();
    assertEquals("Tom Hale", detected.byline());
    assertEquals(LocalDate.of(2021, 6, 3), detected.published());
  }

  @Test
  void missesNothingElseWhenAFileIsMissingOrUnlisted() throws IOException {
    Imported imported = read("{\"sources\": [{\"file\": \"gone.txt\"}, {\"file\": \"b.txt\"}]}");

    assertEquals(List.of("b.txt"), files(imported));
    assertEquals(
        List.of(
            "gone.txt: The file is listed in sources.json but does not exist.",
            "a.txt: The file is not listed in sources.json and was left out."),
        problems(imported));
    assertEquals(
        List.of(Severity.LOST, Severity.NOTE),
        imported.problems().stream().map(ImportProblem::severity).toList());
  }

  @Test
  void takesTheFolderInOrderOfNamesWhenTheListIsBroken() throws IOException {
    Imported imported = read("{\"sources\": [\n  {\"file\": \"b.txt\",,}]}");

    assertEquals(List.of("a.txt", "b.txt"), files(imported));
    assertEquals(1, imported.problems().size());
    String problem = problems(imported).getFirst();
    assertTrue(problem.startsWith("sources.json, line 2, column "), problem);
    assertTrue(
        problem.endsWith(
            "The list is not valid JSON; the folder's files are taken in the order of names."),
        problem);
  }

  @Test
  void saysWhichFieldCannotBeUsed() throws IOException {
    Imported imported =
        read(
            """
            {"sources": [
              {"file": "a.txt", "outlet": 7, "published": "last week", "kind": "rumour"},
              {"outlet": "Nameless"},
              {"file": "../elsewhere.txt"},
              {"file": "b.txt"}]}
            """);

    assertEquals(List.of("a.txt", "b.txt"), files(imported));
    assertEquals(
        List.of(
            "sources.json, entry 1: \"outlet\" is not a text.",
            "sources.json, entry 1: \"published\" is \"last week\", not a date such as 2024-05-17.",
            "sources.json, entry 1: \"kind\" is \"rumour\"; it can be news, analysis, opinion or"
                + " republished.",
            "sources.json, entry 2: The entry names no \"file\".",
            "sources.json, entry 3: \"../elsewhere.txt\" lies outside the folder."),
        problems(imported));
  }

  @Test
  void needsAnArrayOfSources() throws IOException {
    Imported imported = read("[]");

    assertEquals(List.of("a.txt", "b.txt"), files(imported));
    assertEquals(
        List.of(
            "sources.json: The list has no array \"sources\"; the folder's files are taken in the"
                + " order of names."),
        problems(imported));
  }
}
