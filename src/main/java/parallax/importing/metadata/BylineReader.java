package parallax.importing.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.importing.article.Article;
import parallax.importing.article.Boilerplate;
import parallax.importing.article.Piece;
import parallax.importing.article.Piece.Nature;
import parallax.importing.date.DateLine;
import parallax.importing.text.Prose;
import parallax.importing.text.Words;
import parallax.model.Span;

/**
 * Finds who wrote an article: a line that begins with "By", or a line between title and body that
 * is nothing but a name beside the date or the writer's post.
 */
final class BylineReader {
  private static final Pattern BY =
      Pattern.compile(
          "(?:by|written by|author|authors|text by|reporting by|story by|von|par|por|автор)\\b:?\\s"
              + "(.{2,120})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A name: two to four words with capitals, particles and initials between them. */
  private static final String NAME =
      "\\p{Lu}[\\p{L}'’.-]{0,24}(?:"
          + " (?:de|da|di|del|van|von|der|den|bin|al|el|la|le|\\p{Lu}[\\p{L}'’.-]{0,24})){1,4}";

  private static final Pattern NAMES =
      Pattern.compile(NAME + "(?:(?:,| and| &|, and) " + NAME + "){0,4}");

  private static final Pattern POST =
      Pattern.compile(
          ".{0,40}\\b(?:reporter|correspondent|editor|writer|columnist|analyst|contributor|journalist|commentator|bureau|staff|newsroom|news"
              + " desk|newsdesk)\\b.{0,30}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EDITOR =
      Pattern.compile("(?:Editor|Editors|Edited by|Producer|Translator|Photo|Photos): ?.{1,40}");

  private static final int FARTHEST = 8;

  private final Article article;
  private final Boilerplate boilerplate;
  private final Map<Integer, String> lines = new TreeMap<>();

  private BylineReader(Article article, Boilerplate boilerplate) {
    this.article = article;
    this.boilerplate = boilerplate;
  }

  /**
   * Returns the lines that say who wrote the article, by index; those of its writer's post have an
   * empty name.
   */
  static Map<Integer, String> read(Article article, Boilerplate boilerplate) {
    var reader = new BylineReader(article, boilerplate);
    reader.read();
    return reader.lines;
  }

  private void read() {
    Span header = article.header();
    int from = Math.max(0, header.start() - FARTHEST);
    for (int i = from; i < header.end(); i++) {
      readBy(i);
    }
    if (lines.isEmpty()) {
      for (int i = header.start(); i < header.end(); i++) {
        readName(i);
      }
    }
    for (int i = from; i < header.end(); i++) {
      if (EDITOR.matcher(article.pieces().get(i).block().text()).matches()) {
        lines.putIfAbsent(i, "");
      }
    }
    for (int i : List.copyOf(lines.keySet())) {
      if (i + 1 < header.end() && isPost(i + 1)) {
        lines.put(i + 1, "");
      }
    }
    if (lines.isEmpty()) {
      int end = article.body().end();
      for (int i = Math.max(0, end - 1); i < Math.min(article.pieces().size(), end + 2); i++) {
        readBy(i);
      }
    }
  }

  private void readBy(int at) {
    Piece piece = article.pieces().get(at);
    Matcher by = BY.matcher(said(piece));
    boolean short_ = piece.block().words() <= 16;
    if (short_ && piece.mayBelong() && by.matches()) {
      names(by.group(1)).ifPresent(names -> lines.put(at, names));
    }
  }

  private void readName(int at) {
    Piece piece = article.pieces().get(at);
    String said = said(piece);
    int comma = said.indexOf(", ");
    boolean withPost = comma > 0 && POST.matcher(said.substring(comma)).matches();
    String name = withPost ? said.substring(0, comma) : said;
    boolean evident = withPost || piece.dateLine().isPresent() || isBesideDateOrPost(at);
    boolean named =
        NAMES.matcher(name).matches() && (withPost || !isPost(at)) && !namesSection(name);
    if (piece.is(Nature.LINE) && evident && named) {
      lines.put(at, proper(name));
    }
  }

  /** "Transport News" is written like a name. */
  private boolean namesSection(String name) {
    return Words.of(name).stream().anyMatch(word -> boilerplate.find(List.of(word)).isPresent());
  }

  private boolean isBesideDateOrPost(int at) {
    return isDate(at - 1) || isDate(at + 1) || isPost(at + 1);
  }

  private boolean isDate(int at) {
    boolean inside = at >= 0 && at < article.header().end();
    return inside && article.pieces().get(at).dateLine().isPresent();
  }

  private boolean isPost(int at) {
    if (at >= article.header().end()) {
      return false;
    }
    Piece piece = article.pieces().get(at);
    return piece.is(Nature.LINE)
        && piece.block().words() <= 5
        && POST.matcher(piece.block().text()).matches();
  }

  private static String said(Piece piece) {
    return piece.dateLine().map(DateLine::rest).orElse(piece.block().text());
  }

  /** Takes the names out of what follows "By": up to a bar, an address or a post. */
  private static Optional<String> names(String after) {
    String text = after.split("[|•·;/(]", 2)[0].strip();
    Matcher names = NAMES.matcher(text);
    if (names.lookingAt()) {
      return Optional.of(proper(trimEnd(withoutPosts(names.group()))));
    }
    // one word, or the name of a desk
    boolean nobody = text.equalsIgnoreCase("admin") || text.equalsIgnoreCase("administrator");
    boolean capital = !nobody && !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    return capital && Prose.words(text) <= 4 ? Optional.of(trimEnd(text)) : Optional.empty();
  }

  /** Leaves out what follows a name behind a comma and is a post: "City Reporter". */
  private static String withoutPosts(String names) {
    String[] parts = names.split(", ");
    var people = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length && !POST.matcher(parts[i]).matches(); i++) {
      people.append(", ").append(parts[i]);
    }
    return people.toString();
  }

  private static String trimEnd(String name) {
    return name.endsWith(".") || name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  /** Writes a name that is all in capitals as names are written. */
  static String proper(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    var proper = new StringBuilder();
    boolean first = true;
    for (String part : name.split("(?<=[ '’-])")) {
      boolean small = part.strip().equals("AND");
      String lower = part.toLowerCase(Locale.ROOT);
      proper.append(small && !first ? lower : part.substring(0, 1) + lower.substring(1));
      first = false;
    }
    return proper.toString();
  }
}
