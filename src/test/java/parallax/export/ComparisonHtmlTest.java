package parallax.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonHtmlTest {

  private static Document page() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonHtml.write(FerryComparison.comparison(), out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyRowShowsItsValuesUnderTheOutlets() {
    Document page = page();
    assertEquals(
        List.of("Harbour Post", "Island Times", "+Pier"), page.select("thead a").eachText());
    assertEquals(
        List.of(
            "≈ 300 in its own voice · “About”",
            "≈ 450 quotes Ada Lind, port chief · “Some”",
            "says nothing"),
        page.select("tbody td").eachText());
    assertEquals("The figures are 1.5 × apart.", page.select(".reasons").text());
  }

  @Test
  void everyValueLeadsToItsMarkedPlace() {
    Document page = page();
    List<String> marked =
        page.select("tbody td a").stream()
            .map(link -> page.getElementById(link.attr("href").substring(1)))
            .map(anchor -> anchor.nextElementSiblings().select("mark").first())
            .map(Element::text)
            .toList();
    assertEquals(List.of("About 300 passengers", "Some 450 passengers"), marked);
  }

  @Test
  void textsStandWholeAndCannotBecomeMarkup() {
    Document page = page();
    assertEquals(
        List.of(FerryComparison.FIRST, FerryComparison.SECOND, FerryComparison.THIRD),
        page.select("article").stream()
            .map(article -> article.select("p:not(.hash)").text())
            .toList());
    assertTrue(page.select("article b").isEmpty());
  }

  @Test
  void thePageAsksForNothingFromOutside() {
    assertTrue(page().select("script, link, img, iframe, [src]").isEmpty());
  }
}
