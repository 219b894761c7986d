package parallax.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import parallax.importing.decoding.UnreadableInputException;
import parallax.model.Source;
import parallax.model.Source.Segment;

/** Every segment stands letter for letter in the original, whatever the text. */
class MappingTest {
  private final Importer importer = new Importer();

  @Property(tries = 300)
  void holdsForText(@ForAll("pages") String page) {
    check(() -> importer.pasted(page, "a", "s1", Cleaning.ARTICLE));
    check(() -> importer.pasted(page, "a", "s1", Cleaning.AS_IS));
  }

  @Property(tries = 300)
  void holdsForHtml(@ForAll("markup") String page) {
    check(() -> importer.pastedHtml(page, "a", "s1", Cleaning.ARTICLE));
  }

  private interface Import {
    Source read() throws UnreadableInputException;
  }

  private static void check(Import way) {
    try {
      check(way.read());
    } catch (UnreadableInputException e) {
      assertTrue(
          List.of("It is empty.", "There is no text in it.").contains(e.reason()), e.reason());
    }
  }

  private static void check(Source source) {
    String original =
        new String(source.original().bytes(), Charset.forName(source.original().charset()));
    int behind = 0;
    for (Segment segment : source.mapping()) {
      assertTrue(segment.start() >= behind && segment.length() > 0, "in order, apart, not empty");
      assertEquals(
          original.substring(segment.original(), segment.original() + segment.length()),
          source.text().substring(segment.start(), segment.start() + segment.length()));
      behind = segment.start() + segment.length();
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "The bridge was closed at noon, the mayor said on Monday. ",
            "a",
            "é",
            "😀",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\u001B",
            "\u2028",
            "\uD83D",
            "Read also\n",
            "12 May 2024\n",
            "• item\n",
            "Share\n",
            "By Ann Lee\n",
            "a long line that breaks off in the middle of its\n")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<br>",
            "<b>",
            "</b>",
            "<a href='x'>",
            "</a>",
            "<ul><li>",
            "</ul>",
            "<h1>",
            "</h1>",
            "<nav>",
            "</nav>",
            "<pre>",
            "</pre>",
            "<",
            "&amp;",
            "&nbsp;",
            "&shy;",
            "&#8220;",
            "&mdash;",
            "&",
            "&amp",
            "&unknown;",
            "&#x1F600;",
            "&NotEqualTilde;",
            " ",
            "\n",
            "\r\n",
            "é",
            "😀",
            "word",
            "<script>x</script>",
            "<!-- no -->",
            "The bridge was closed at noon, the mayor said on Monday. ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
