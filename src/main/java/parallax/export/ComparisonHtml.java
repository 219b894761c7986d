package parallax.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import parallax.i18n.Messages;
import parallax.i18n.ReasonText;
import parallax.i18n.ValueWords;
import parallax.i18n.VoiceWords;
import parallax.model.Claim;
import parallax.model.Comparison;
import parallax.model.Metadata;
import parallax.model.Quantity;
import parallax.model.Reason;
import parallax.model.Row;
import parallax.model.Silence;
import parallax.model.Source;
import parallax.model.Status;

/**
 * Writes a comparison as one self-contained page: the rows as a table, each value leading to its
 * marked place in the texts, which stand below.
 */
public final class ComparisonHtml {
  private static final String STYLE = "report.css";

  private final Comparison comparison;
  private final Messages messages = Messages.english();
  private final ValueWords values = new ValueWords(messages);
  private final VoiceWords voices = new VoiceWords(messages);
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Html html = new Html();

  private ComparisonHtml(Comparison comparison) {
    this.comparison = comparison;
    comparison.claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  /**
   * Writes the page in UTF-8 and leaves the stream open.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Comparison comparison, OutputStream out) {
    try {
      out.write(new ComparisonHtml(comparison).page().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String page() {
    String title = messages.text(ReportMessage.TITLE, comparison.sources().size());
    html.tag("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.tag("<title>").text(title).tag("</title>\n<style>\n").tag(style());
    html.tag("</style>\n</head>\n<body>\n").element("h1", "title", title);
    html.element("p", "counts", counts()).tag("\n");
    table();
    html.element("h2", "texts", messages.text(ReportMessage.TEXTS)).tag("\n");
    html.tag("<div class=\"articles\">\n");
    comparison.sources().forEach(this::article);
    html.tag("</div>\n").element("footer", "made", messages.text(ReportMessage.MADE));
    return html.tag("\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = ComparisonHtml.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + STYLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String counts() {
    long conflicts =
        comparison.rows().stream().filter(row -> row.status() == Status.CONFLICT).count();
    return messages.text(ReportMessage.COUNTS, comparison.rows().size(), conflicts);
  }

  private void table() {
    html.tag("<div class=\"scroll\"><table>\n<thead><tr>");
    html.element("th", "question", messages.text(ReportMessage.QUESTION));
    for (Source source : comparison.sources()) {
      html.tag("<th scope=\"col\"><a href=\"#" + Html.escaped(source.id()) + "\">");
      html.text(source.displayName()).tag("</a>");
      heading(source);
      html.tag("</th>");
    }
    html.tag("</tr></thead>\n<tbody>\n");
    comparison.rows().forEach(this::row);
    html.tag("</tbody>\n</table></div>\n");
  }

  private void heading(Source source) {
    Metadata metadata = source.metadata();
    List<String> parts = new ArrayList<>();
    parts.add(
        metadata.published() == null
            ? messages.text(ReportMessage.NO_DATE)
            : metadata.published().toString());
    if (metadata.kind() != null) {
      parts.add(metadata.kind().code());
    }
    parts.add(messages.text(ReportMessage.WORDS, new StringTokenizer(source.text()).countTokens()));
    html.element("div", "about", String.join(" · ", parts));
    if (metadata.digest()) {
      html.element("div", "digest", messages.text(ReportMessage.DIGEST));
    }
  }

  private void row(Row row) {
    String status = row.status().code();
    html.tag("<tr id=\"" + Html.escaped(row.id()) + "\" class=\"" + status + "\">");
    html.tag("<th scope=\"row\">").element("div", "label", row.label());
    html.element("span", "status", status(row.status()));
    Set<String> reasons = new LinkedHashSet<>();
    for (Reason reason : row.reasons()) {
      reasons.add(messages.text(ReasonText.full(reason.code()), reason.arguments().toArray()));
    }
    html.element("div", "reasons", String.join(" ", reasons)).tag("</th>");
    for (Source source : comparison.sources()) {
      html.tag("<td>");
      List<String> cell = row.cells().get(source.id());
      Silence silence = row.silent().get(source.id());
      if (cell != null) {
        cell.forEach(id -> claim(claims.get(id), source));
      } else if (silence != null) {
        html.element("span", "silent", silent(silence));
      }
      html.tag("</td>");
    }
    html.tag("</tr>\n");
  }

  private void claim(Claim claim, Source source) {
    html.tag("<div class=\"claim\"><a href=\"#" + Html.escaped(MarkedText.anchor(claim.id())));
    html.tag("\">").text(values.value(claim, source)).tag("</a>");
    html.element(
        "div", "voice", voices.phrase(claim.attribution()).text() + hedge(claim) + doubt(claim));
    html.tag("</div>");
  }

  private String hedge(Claim claim) {
    String hedge = claim.content() instanceof Quantity quantity ? quantity.hedge() : null;
    return hedge == null ? "" : messages.text(ReportMessage.HEDGE, hedge);
  }

  private String doubt(Claim claim) {
    return claim.isUnsure() ? messages.text(ReportMessage.CHECK_READING) : "";
  }

  private String status(Status status) {
    return messages.text(
        switch (status) {
          case AGREE -> ReportMessage.STATUS_AGREE;
          case COMPATIBLE -> ReportMessage.STATUS_COMPATIBLE;
          case CONFLICT -> ReportMessage.STATUS_CONFLICT;
          case SINGLE -> ReportMessage.STATUS_SINGLE;
          case WORDED -> ReportMessage.STATUS_WORDED;
        });
  }

  private String silent(Silence silence) {
    return messages.text(
        switch (silence.state()) {
          case SAYS_NOTHING -> ReportMessage.SAYS_NOTHING;
          case PUBLISHED_BEFORE -> ReportMessage.PUBLISHED_BEFORE;
          case UNDATED -> ReportMessage.UNDATED;
        });
  }

  private void article(Source source) {
    html.tag("<article id=\"" + Html.escaped(source.id()) + "\">");
    html.element("h3", "outlet", source.displayName());
    heading(source);
    List<Claim> own =
        claims.values().stream().filter(claim -> claim.source().equals(source.id())).toList();
    new MarkedText(source.text(), own).write(html);
    String sha256 = source.original().sha256();
    html.element("p", "hash", messages.text(ReportMessage.SHA256, sha256)).tag("</article>\n");
  }
}
