package parallax.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import parallax.importing.page.Page;
import parallax.importing.text.TextNormalizer;
import parallax.model.RemovalReason;
import parallax.model.Removed;

/**
 * Reads the visible text out of HTML, one line for each block element, with what the markup says
 * about it and with the way back into the markup.
 */
public final class HtmlReader implements NodeVisitor {
  /** Elements whose text is not read. */
  private static final Set<String> MACHINERY =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "canvas",
          "head",
          "audio",
          "video",
          "map",
          "math",
          "textarea",
          "datalist");

  private static final Set<String> CELLS = Set.of("td", "th", "dt", "option");

  /** So much of an element of the page's machinery is kept, to show what it was. */
  private static final int SHOWN = 80;

  private final HtmlText text;
  private final HtmlHints hints;
  private final List<Removed> machinery = new ArrayList<>();

  /** How many elements deep the walk is inside machinery. */
  private int inMachinery;

  private int inLink;

  private HtmlReader(String html, Document document) {
    this.text = new HtmlText(html);
    this.hints = new HtmlHints(document);
  }

  /** Reads a document or a fragment of one. */
  public static Page read(String html) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    var reader = new HtmlReader(html, document);
    document.traverse(reader);
    reader.text.breakLine();
    return new Page(
        TextNormalizer.normalize(reader.text.build()),
        reader.text.hints(),
        HtmlMetadata.read(document),
        List.copyOf(reader.machinery));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode letters) {
      if (inMachinery == 0) {
        text.add(letters, inLink > 0);
      }
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    boolean hidden = isHidden(element);
    if (inMachinery > 0 || hidden) {
      if (inMachinery == 0 && !element.normalName().equals("head")) {
        keep(element);
      }
      inMachinery++;
      return;
    }
    if (element.normalName().equals("br")) {
      text.breakLine();
    } else if (CELLS.contains(element.normalName())) {
      text.space();
    } else if (element.isBlock()) {
      text.breakParagraph();
    }
    inLink += element.normalName().equals("a") ? 1 : 0;
    text.enter(hints.of(element));
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (inMachinery > 0) {
      inMachinery--;
      return;
    }
    if (element.isBlock() && !CELLS.contains(element.normalName())) {
      text.breakParagraph();
    }
    inLink -= element.normalName().equals("a") ? 1 : 0;
    text.leave();
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "");
    return MACHINERY.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none");
  }

  private void keep(Element element) {
    String markup = element.outerHtml().strip();
    String shown = markup.length() > SHOWN ? markup.substring(0, SHOWN) + "…" : markup;
    machinery.add(new Removed(shown, RemovalReason.MARKUP, 0));
  }
}
