package parallax.importing.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parallax.importing.Cleaning;
import parallax.importing.Importer;
import parallax.importing.decoding.UnreadableInputException;
import parallax.model.Metadata;
import parallax.model.RemovalReason;
import parallax.model.Removed;
import parallax.model.Source;
import parallax.model.Source.Segment;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
        <meta charset="utf-8">
        <title>Nurses vote to strike over pay | The Marsh Gazette</title>
        <meta property="og:site_name" content="The Marsh Gazette">
        <meta property="og:title" content="Nurses vote to strike over pay">
        <meta property="article:published_time" content="2024-11-05T08:30:00Z">
        <link rel="canonical" href="https://marsh.example/a">
      </head>
      <body class="has-sidebar">
        <header><a href="/">Marsh Gazette</a>
          <nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
        <main><article>
          <h1>Nurses vote to strike over pay</h1>
          <p class="byline">By <a href="/lee">Ann Lee</a> &amp; Bob Roe</p>
          <time datetime="2024-11-05">5 November 2024</time>
          <div class="social-share"><a href="#">Share</a> <a href="#">Tweet</a></div>
          <p>More than 4,000 nurses in the county will stop work on Monday &mdash; the first
             walkout since&shy; 1982 &amp; the largest.</p>
          <p>&ldquo;We were left <em>no</em> choice,&rdquo; said <a href="/c">Rita Cole</a>, who
             leads the union&#8217;s branch.</p>
          <aside><h3>Related</h3><a href="/w">Hospital closes ward</a></aside>
          <p><a href="/l">Read the union's letter in full here</a></p>
          <h2>What the trust offers</h2>
          <ul><li>A rise of 3.5 per cent from April</li><li>£200 for night shifts</li></ul>
          <p>The trust said that about 300 operations would be put off.</p>
        </article>
        <div class="comments"><p>I think the nurses are right about all of this.</p></div></main>
        <footer><p>© 2024 Marsh Media Ltd. All rights reserved.</p></footer>
        <script>count(1)</script>
      </body></html>
      """;

  private static Source read(String html) throws UnreadableInputException {
    return new Importer().pastedHtml(html, "page.html", "s1", Cleaning.ARTICLE);
  }

  @Test
  void takesTheArticleOutOfItsPage() throws UnreadableInputException {
    assertEquals(
        """
        Nurses vote to strike over pay

        More than 4,000 nurses in the county will stop work on Monday — the first walkout since 1982 \
        & the largest.

        “We were left no choice,” said Rita Cole, who leads the union’s branch.

        What the trust offers

        A rise of 3.5 per cent from April

        £200 for night shifts

        The trust said that about 300 operations would be put off.\
        """,
        read(PAGE).text());
  }

  @Test
  void keepsWhatItTakesOutWithTheReason() throws UnreadableInputException {
    List<Removed> removed = read(PAGE).removed();

    assertEquals(
        List.of(
            new Removed("<script>count(1)</script>", RemovalReason.MARKUP, 0),
            new Removed("Marsh Gazette\nNews\nSport", RemovalReason.NAVIGATION, 0),
            new Removed("By Ann Lee & Bob Roe\n5 November 2024", RemovalReason.METADATA, 30),
            new Removed("Share Tweet", RemovalReason.NAVIGATION, 30),
            new Removed(
                "Related\nHospital closes ward\nRead the union's letter in full here",
                RemovalReason.RELATED,
                212),
            new Removed(
                "I think the nurses are right about all of this.", RemovalReason.RELATED, 353),
            new Removed(
                "© 2024 Marsh Media Ltd. All rights reserved.", RemovalReason.NAVIGATION, 353)),
        removed);
  }

  @Test
  void readsWhatTheMarkupStates() throws UnreadableInputException {
    assertEquals(
        new Metadata(
            "The Marsh Gazette",
            "Nurses vote to strike over pay",
            "Ann Lee & Bob Roe",
            LocalDate.of(2024, 11, 5),
            "en",
            parallax.model.SourceKind.NEWS,
            null,
            "https://marsh.example/a",
            false),
        read(PAGE).metadata());
  }

  @Test
  void readsJsonLd() throws UnreadableInputException {
    Metadata metadata =
        read("""
        <script type="application/ld+json">broken {</script>
        <script type="application/ld+json">
        {"@graph": [{"@type": "WebSite", "name": "x"},
          {"@type": ["NewsArticle"], "headline": "Dam holds", "inLanguage": "en-US",
           "datePublished": "2023-01-31T10:00:00+01:00",
           "author": [{"name": "Ida Berg"}, {"name": "Ole Lund"}],
           "publisher": {"@type": "Organization", "name": "Fjord Post"}}]}
        </script>
        <p>The dam held through the night, the engineers said.</p>
        """)
            .metadata();

    assertEquals(
        new Metadata(
            "Fjord Post",
            "Dam holds",
            "Ida Berg, Ole Lund",
            LocalDate.of(2023, 1, 31),
            "en",
            null,
            null,
            null,
            false),
        metadata);
  }

  @Test
  void leadsBackToTheLettersInTheMarkup() throws UnreadableInputException {
    String html = "<p>The dam <b>held</b> &amp; stood\n  firm, they said.</p>";
    Source source = read(html);

    assertEquals("The dam held & stood firm, they said.", source.text());
    assertEquals(
        List.of(
            new Segment(0, 3, 8),
            new Segment(8, 14, 4),
            new Segment(12, 22, 1),
            new Segment(14, 28, 6),
            new Segment(21, 37, 16)),
        source.mapping());
  }

  @Test
  void keepsBreaksAndPreformattedLines() throws UnreadableInputException {
    assertEquals(
        "The dam held.\n\nThe bridge did not.\n\nNobody was hurt.",
        read("The dam held.<br>The bridge did not.<pre>Nobody was hurt.\n</pre>").text());
  }
}
