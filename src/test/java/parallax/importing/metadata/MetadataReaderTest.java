package parallax.importing.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parallax.importing.Cleaning;
import parallax.importing.Importer;
import parallax.model.Metadata;
import parallax.model.SourceKind;

/** What short pages say about their articles. */
class MetadataReaderTest {
  private static final String TITLE = "Council votes to close the swimming pool";
  private static final String BODY =
      """
      The council voted by 9 to 4 to close the swimming pool in the old town for good.

      Its roof leaks, and repairs would cost about 2 million crowns, the treasurer said.

      Parents of the pool's 300 young swimmers said that they would go to court.
      """;

  private static Metadata read(String above, String between, String below) throws Exception {
    String page = above + "\n\n" + TITLE + "\n\n" + between + "\n\n" + BODY + "\n" + below;
    return new Importer().pasted(page, "a", "s1", Cleaning.ARTICLE).metadata();
  }

  @Test
  void knowsNothingWhereThePageSaysNothing() throws Exception {
    assertEquals(
        new Metadata(null, TITLE, null, null, "en", null, null, null, false), read("", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'By Ann Lee', 'Ann Lee'",
    "'BY ANN LEE AND BO EK | STAFF', 'Ann Lee and Bo Ek'",
    "'By Ann Lee, City Reporter', 'Ann Lee'",
    "'Written by Ann O''Lee in Southport', 'Ann O''Lee'",
    "'Ann Lee, Political Correspondent', 'Ann Lee'",
    "'By Ann Lee 4 May 2024', 'Ann Lee'"
  })
  void readsTheWriter(String line, String writer) throws Exception {
    assertEquals(writer, read("", line, "").byline());
  }

  @Test
  void takesABareNameForTheWriterOnlyBesideDateOrPost() throws Exception {
    assertEquals("Ann Lee", read("", "Ann Lee\n\n4 May 2024", "").byline());
    assertEquals("Ann Lee", read("", "Ann Lee\n\nCity reporter", "").byline());
    assertNull(read("", "Old Town", "").byline());
  }

  @Test
  void readsTheDayOfPublication() throws Exception {
    LocalDate day = LocalDate.of(2024, 5, 4);

    assertEquals(day, read("", "4 May 2024 - 09:12", "").published());
    assertEquals(day, read("Published: May 4, 2024", "", "").published());
    assertEquals(day, read("", "Updated May 6, 2024, published May 4, 2024", "").published());
    assertNull(read("Last update: May 6, 2024", "", "").published());
    assertNull(read("", "", "Read also\nA headline\n1 May 2024").published());
    assertNull(read("", "The pool in a picture taken on 4 May 2024 by a child", "").published());
  }

  @ParameterizedTest
  @CsvSource({
    "ANALYSIS, ANALYSIS",
    "Opinion, OPINION",
    "Editorial, OPINION",
    "ANALYTICS, ANALYSIS",
    "'ANALYTICS   4 May 2024 - 12:46', ANALYSIS"
  })
  void readsTheSortFromALabel(String label, SourceKind kind) throws Exception {
    assertEquals(kind, read("Home\n\n" + label, "", "").kind());
    assertEquals(kind, read("Home", label, "").kind());
  }

  @Test
  void takesNoEntryOfAMenuForTheSort() throws Exception {
    assertNull(read("Home\nNews\nOpinion\nSports", "", "").kind());
  }

  @ParameterizedTest
  @CsvSource({
    "'Source: The Daily Mast', 'The Daily Mast',",
    "'This article was originally published by Mast News.', 'Mast News', REPUBLISHED",
    "'This piece first appeared in The Mast on Sunday.', 'The Mast', REPUBLISHED",
    "'Republished from The Mast', 'The Mast', REPUBLISHED",
    "'(MNA)', MNA,"
  })
  void readsTheOrigin(String line, String origin, SourceKind kind) throws Exception {
    Metadata metadata = read("", "", line);

    assertEquals(origin, metadata.origin());
    assertEquals(kind, metadata.kind());
  }

  @Test
  void readsTheAgencyBehindThePlace() throws Exception {
    String text = "SOUTHPORT, May 4 (Mast News) - " + BODY;

    assertEquals(
        "Mast News", new Importer().pasted(text, "a", "s1", Cleaning.ARTICLE).metadata().origin());
  }

  @ParameterizedTest
  @CsvSource({
    "'© 2024 Southport Echo. All rights reserved.', 'Southport Echo'",
    "'Copyright 2024 The Echo', 'The Echo'",
    "'Any use of materials is allowed only with a hyperlink to Echo.net', 'Echo.net'",
    "'Follow The Echo on Facebook', 'The Echo'",
    "'Echo logo', 'Echo'",
    "'Echo.net', 'Echo.net'"
  })
  void readsTheOutlet(String line, String outlet) throws Exception {
    assertEquals(outlet, read("", "", line).outlet());
  }

  @Test
  void takesNoNameInTheArticleForTheOutlet() throws Exception {
    assertNull(read("", "The court ruled against it, Echo reports.", "").outlet());
    assertNull(read("", "", "© 2024 Southport Press Ltd.").outlet());
  }

  @Test
  void joinsWhatAnAccountAndAReportSayOfTheOutlet() throws Exception {
    assertEquals(
        "SouthEcho",
        read("", "The pool will close, SouthEcho reports.", "Follow us on X @SouthEchoNet")
            .outlet());
  }
}
