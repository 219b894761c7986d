package parallax.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import parallax.model.Claim;
import parallax.model.Span;

/**
 * A text with its claims marked. Claims may lie in each other or overlap, which tags must not, so
 * the text is cut at every edge and each piece under a claim is a mark of its own.
 */
final class MarkedText {
  private final String text;
  private final List<Claim> claims;

  MarkedText(String text, Collection<Claim> claims) {
    this.text = text;
    this.claims = claims.stream().sorted(Comparator.comparing(Claim::span)).toList();
  }

  /** Returns the address within the page of the place where a claim starts. */
  static String anchor(String claim) {
    return "claim-" + claim;
  }

  /** Writes the paragraphs of the text. */
  void write(Html html) {
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (!text.substring(from, to).isBlank()) {
        html.tag("<p>");
        paragraph(html, new Span(from, to));
        html.tag("</p>\n");
      }
      from = to + 1;
    }
  }

  private void paragraph(Html html, Span paragraph) {
    List<Claim> inside = claims.stream().filter(claim -> claim.span().overlaps(paragraph)).toList();
    TreeSet<Integer> edges = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Claim claim : inside) {
      edges.add(Math.max(paragraph.start(), claim.span().start()));
      edges.add(Math.min(paragraph.end(), claim.span().end()));
    }
    List<Integer> cuts = new ArrayList<>(edges);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      piece(html, new Span(cuts.get(i), cuts.get(i + 1)), inside);
    }
  }

  private void piece(Html html, Span piece, List<Claim> inside) {
    List<Claim> over = inside.stream().filter(claim -> claim.span().contains(piece)).toList();
    for (Claim claim : over) {
      if (claim.span().start() == piece.start()) {
        html.tag("<a id=\"" + Html.escaped(anchor(claim.id())) + "\"></a>");
      }
    }
    if (over.isEmpty()) {
      html.text(piece.of(text));
    } else {
      Claim innermost =
          over.stream().min(Comparator.comparingInt(claim -> claim.span().length())).orElseThrow();
      html.element("mark", innermost.kind().code(), piece.of(text));
    }
  }
}
