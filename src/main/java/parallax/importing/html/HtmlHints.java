package parallax.importing.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import parallax.importing.page.Hint;

/** Says what an element's name, role and class tell about the text inside. */
final class HtmlHints {
  private static final Map<String, Hint> BY_ROLE =
      Map.of(
          "navigation", Hint.NAVIGATION,
          "banner", Hint.NAVIGATION,
          "search", Hint.NAVIGATION,
          "dialog", Hint.NAVIGATION,
          "complementary", Hint.ASIDE,
          "contentinfo", Hint.FOOTER);

  /** Words of class names and ids that templates give to what is not the article. */
  private static final Map<String, Hint> BY_CLASS =
      Map.ofEntries(
          Map.entry("nav", Hint.NAVIGATION),
          Map.entry("navbar", Hint.NAVIGATION),
          Map.entry("navigation", Hint.NAVIGATION),
          Map.entry("menu", Hint.NAVIGATION),
          Map.entry("breadcrumb", Hint.NAVIGATION),
          Map.entry("breadcrumbs", Hint.NAVIGATION),
          Map.entry("share", Hint.NAVIGATION),
          Map.entry("sharing", Hint.NAVIGATION),
          Map.entry("social", Hint.NAVIGATION),
          Map.entry("cookie", Hint.FOOTER),
          Map.entry("cookies", Hint.FOOTER),
          Map.entry("consent", Hint.FOOTER),
          Map.entry("gdpr", Hint.FOOTER),
          Map.entry("copyright", Hint.FOOTER),
          Map.entry("newsletter", Hint.NAVIGATION),
          Map.entry("subscribe", Hint.NAVIGATION),
          Map.entry("subscription", Hint.NAVIGATION),
          Map.entry("paywall", Hint.NAVIGATION),
          Map.entry("advert", Hint.ASIDE),
          Map.entry("advertisement", Hint.ASIDE),
          Map.entry("promo", Hint.ASIDE),
          Map.entry("sidebar", Hint.ASIDE),
          Map.entry("related", Hint.ASIDE),
          Map.entry("recommended", Hint.ASIDE),
          Map.entry("recommendations", Hint.ASIDE),
          Map.entry("trending", Hint.ASIDE),
          Map.entry("popular", Hint.ASIDE),
          Map.entry("comments", Hint.ASIDE));

  /**
   * An element with more of the page's text than this is no mere surrounding, whatever its class.
   */
  private static final double MOST_OF_PAGE = 0.4;

  /** The article element counts if it has at least this part of the text in paragraphs. */
  private static final double MOST_OF_PARAGRAPHS = 0.5;

  private final Map<Node, Integer> lengths;
  private final Set<Element> titleHolders = new HashSet<>();
  private final int pageLength;
  private final @Nullable Element article;
  private final Set<Element> aroundArticle;

  HtmlHints(Document document) {
    this.lengths = lengths(document);
    this.pageLength = lengths.getOrDefault(document, 0);
    document.select("h1").forEach(title -> titleHolders.addAll(title.parents()));
    this.article = article(document);
    this.aroundArticle = article == null ? Set.of() : Set.copyOf(article.parents());
  }

  /** Returns how many letters are in each element, all counted in one walk. */
  private static Map<Node, Integer> lengths(Document document) {
    Map<Node, Integer> lengths = new HashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            lengths.put(node, node instanceof TextNode text ? text.text().length() : 0);
          }

          @Override
          public void tail(Node node, int depth) {
            Node parent = node.parentNode();
            if (parent != null) {
              lengths.merge(parent, lengths.getOrDefault(node, 0), Integer::sum);
            }
          }
        },
        document);
    return lengths;
  }

  private static @Nullable Element article(Document document) {
    int all = paragraphs(document);
    Element best = null;
    int most = 0;
    for (Element element : document.select("article, main, [role=main]")) {
      int length = paragraphs(element);
      boolean tighter = best != null && best.equals(element.parent()) && length == most;
      if (length > most || tighter) {
        most = length;
        best = element;
      }
    }
    return most >= all * MOST_OF_PARAGRAPHS ? best : null;
  }

  private static int paragraphs(Element element) {
    return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  /** Returns what the element itself says; {@link Hint#NONE} where it says nothing. */
  Hint of(Element element) {
    if (isBesideArticle(element)) {
      return holdsTitle(element) ? Hint.NONE : Hint.NAVIGATION;
    }
    Hint byRole = BY_ROLE.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (byRole != null && !holdsTitle(element)) {
      return byRole;
    }
    Hint byName = byName(element);
    return byName == Hint.NONE ? byClass(element) : byName;
  }

  private Hint byName(Element element) {
    return switch (element.normalName()) {
      case "h1" -> Hint.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> Hint.HEADING;
      case "li", "dd" -> Hint.ITEM;
      case "nav", "form", "button", "select", "dialog", "menu" ->
          isSmall(element) ? Hint.NAVIGATION : Hint.NONE;
      case "aside" -> Hint.ASIDE;
      case "footer" -> isSmall(element) ? Hint.FOOTER : Hint.NONE;
      case "header" -> isInArticle(element) || holdsTitle(element) ? Hint.NONE : Hint.NAVIGATION;
      default -> Hint.NONE;
    };
  }

  private Hint byClass(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || !element.isBlock() || holdsTitle(element)) {
      return Hint.NONE;
    }
    for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      Hint hint = BY_CLASS.get(word);
      if (hint != null && isSmall(element)) {
        return hint;
      }
    }
    return Hint.NONE;
  }

  private boolean isSmall(Element element) {
    return lengths.getOrDefault(element, 0) <= pageLength * MOST_OF_PAGE;
  }

  /** Siblings of the article and of what it stands in are the page around it. */
  private boolean isBesideArticle(Element element) {
    Element parent = element.parent();
    return parent != null
        && aroundArticle.contains(parent)
        && !element.equals(article)
        && !aroundArticle.contains(element)
        && element.isBlock();
  }

  private boolean isInArticle(Element element) {
    return article != null && element.parents().contains(article);
  }

  private boolean holdsTitle(Element element) {
    return titleHolders.contains(element) || element.normalName().equals("h1");
  }
}
