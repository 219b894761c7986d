package parallax.importing.html;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parallax.model.Metadata;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a page's markup states for machines: JSON-LD as schema.org defines it, and the meta
 * elements of Open Graph and of HTML.
 */
final class HtmlMetadata {
  private static final Pattern ARTICLE = Pattern.compile("\\w{0,20}(?:Article|Posting|Report)");

  private final Document document;
  private final @Nullable JsonNode article;

  private HtmlMetadata(Document document) {
    this.document = document;
    this.article = article(document);
  }

  static Metadata read(Document document) {
    return new HtmlMetadata(document).read();
  }

  private Metadata read() {
    return new Metadata(
        first(name("publisher"), meta("og:site_name"), meta("application-name")),
        first(json("headline"), meta("og:title"), meta("twitter:title")),
        first(name("author"), person(meta("author")), person(meta("article:author"))),
        date(
            first(
                json("datePublished"),
                meta("article:published_time"),
                meta("datePublished"),
                meta("date"),
                attribute("time[itemprop=datePublished]", "datetime"),
                attribute("time[pubdate]", "datetime"))),
        language(first(attribute("html", "lang"), json("inLanguage"))),
        null,
        null,
        first(attribute("link[rel=canonical]", "href"), meta("og:url")),
        false);
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return candidate.strip();
      }
    }
    return null;
  }

  private @Nullable String meta(String name) {
    for (String attribute : List.of("property", "name", "itemprop")) {
      String content = attribute("meta[" + attribute + "=\"" + name + "\"]", "content");
      if (content != null && !content.isBlank()) {
        return content;
      }
    }
    return null;
  }

  private @Nullable String attribute(String query, String attribute) {
    Element element = document.selectFirst(query);
    return element == null ? null : element.attr(attribute);
  }

  /** An address in place of a name says nothing to a reader. */
  private static @Nullable String person(@Nullable String name) {
    return name == null || name.contains("://") ? null : name;
  }

  private @Nullable String json(String field) {
    return article == null ? null : article.path(field).stringValue(null);
  }

  /** Returns the name of a person or an organisation, or of several. */
  private @Nullable String name(String field) {
    if (article == null) {
      return null;
    }
    JsonNode value = article.path(field);
    List<String> names = new ArrayList<>();
    for (JsonNode each : value.isArray() ? value : List.of(value)) {
      String name = each.isString() ? each.stringValue() : each.path("name").stringValue(null);
      if (name != null && !name.isBlank() && person(name) != null) {
        names.add(name.strip());
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String language(@Nullable String tag) {
    if (tag == null || tag.length() < 2) {
      return null;
    }
    String code = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return code.length() == 2 ? code : null;
  }

  private static @Nullable JsonNode article(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(JsonMapper.shared().readTree(script.data()));
        if (found != null) {
          return found;
        }
      } catch (JacksonException e) {
        // pages do carry broken JSON; the other sources of metadata remain
      }
    }
    return null;
  }

  private static @Nullable JsonNode article(JsonNode node) {
    JsonNode several = node.isArray() ? node : node.path("@graph");
    for (JsonNode each : several) {
      JsonNode found = article(each);
      if (found != null) {
        return found;
      }
    }
    JsonNode type = node.path("@type");
    for (JsonNode each : type.isArray() ? type : List.of(type)) {
      if (ARTICLE.matcher(each.stringValue("")).matches()) {
        return node;
      }
    }
    return null;
  }
}
