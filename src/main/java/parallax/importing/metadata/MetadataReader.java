package parallax.importing.metadata;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.importing.article.Article;
import parallax.importing.article.Boilerplate;
import parallax.importing.article.Piece;
import parallax.importing.article.Piece.Nature;
import parallax.importing.text.Prose;
import parallax.model.Metadata;
import parallax.model.SourceKind;
import parallax.model.Span;

/** Reads what a page says about its article: outlet, title, writer, date, sort, origin. */
public final class MetadataReader {
  /** Above the title, a date is the article's own only this close to it. */
  private static final int FARTHEST = 8;

  /** A date line says little else: a name, a section, a place. */
  private static final int MOST_BESIDE_DATE = 8;

  private final LanguageReader language = new LanguageReader();
  private final Boilerplate boilerplate;

  /** Tells bylines from boilerplate by the given phrases. */
  public MetadataReader(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /**
   * What was read.
   *
   * @param metadata what is known; unknown is null
   * @param lines the indexes of the pieces that say nothing but this
   */
  public record Found(Metadata metadata, Set<Integer> lines) {}

  /** Returns what the page says about its article, and the lines that say it. */
  public Found read(Article article) {
    Set<Integer> lines = new LinkedHashSet<>();
    Map<Integer, String> bylines = BylineReader.read(article, boilerplate);
    OriginReader.Origin origin = OriginReader.read(article);
    lines.addAll(bylines.keySet());
    lines.addAll(origin.lines());
    Optional<KindReader.Label> label = KindReader.read(article);
    label.ifPresent(found -> lines.addAll(found.lines()));
    String outlet = OutletReader.read(article).orElse(null);
    Optional<LocalDate> published = published(article);
    String byline =
        bylines.values().stream().filter(name -> !name.isEmpty()).findFirst().orElse(null);
    return new Found(
        new Metadata(
            outlet,
            title(article),
            byline,
            published.orElse(null),
            language.read(runningText(article)).orElse(null),
            kind(article, origin, label, published.isPresent()),
            origin.name().filter(name -> !name.equalsIgnoreCase(outlet)).orElse(null),
            null,
            false),
        lines);
  }

  private static String runningText(Article article) {
    var text = new StringBuilder();
    Span body = article.body();
    for (Piece piece : article.pieces().subList(body.start(), body.end())) {
      if (piece.is(Nature.PROSE) && text.length() < LanguageReader.ENOUGH) {
        text.append(piece.block().text()).append('\n');
      }
    }
    return text.toString();
  }

  private static @Nullable String title(Article article) {
    return article.title().isPresent()
        ? article.pieces().get(article.title().getAsInt()).block().text()
        : null;
  }

  private static @Nullable SourceKind kind(
      Article article,
      OriginReader.Origin origin,
      Optional<KindReader.Label> label,
      boolean dated) {
    if (origin.republished()) {
      return SourceKind.REPUBLISHED;
    }
    if (label.isPresent()) {
      return label.get().kind();
    }
    return dated && KindReader.tellsNews(article) ? SourceKind.NEWS : null;
  }

  /** A date between title and body; else one that says it is the day; else one right above. */
  private static Optional<LocalDate> published(Article article) {
    List<Piece> pieces = article.pieces();
    Span header = article.header();
    Optional<LocalDate> between = firstDate(pieces.subList(header.start(), header.end()), false);
    if (between.isPresent()) {
      return between;
    }
    int from = Math.max(0, header.start() - FARTHEST);
    Optional<LocalDate> said = firstDate(pieces.subList(from, header.start()), true);
    if (said.isPresent()) {
      return said;
    }
    Optional<LocalDate> above = firstDate(pieces.subList(from, header.start()).reversed(), false);
    int end = article.body().end();
    return above.isPresent()
        ? above
        : firstDate(pieces.subList(end, Math.min(pieces.size(), end + FARTHEST)), true);
  }

  private static Optional<LocalDate> firstDate(List<Piece> pieces, boolean labelled) {
    return pieces.stream()
        .filter(piece -> !piece.is(Nature.STORY) && !piece.is(Nature.PROSE))
        .flatMap(piece -> piece.dateLine().stream())
        .filter(line -> line.saysPublished() || !labelled)
        // a caption may hold a date too
        .filter(line -> line.saysPublished() || Prose.words(line.rest()) <= MOST_BESIDE_DATE)
        .flatMap(line -> line.published().stream())
        .findFirst();
  }
}
