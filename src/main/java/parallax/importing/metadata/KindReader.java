package parallax.importing.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parallax.importing.article.Article;
import parallax.importing.article.Piece;
import parallax.importing.article.Piece.Nature;
import parallax.importing.date.DateLine;
import parallax.model.SourceKind;

/** Finds what sort of piece an article is by the label of its section near the title. */
final class KindReader {
  private static final Map<String, SourceKind> LABELS =
      Map.ofEntries(
          Map.entry("news", SourceKind.NEWS),
          Map.entry("analysis", SourceKind.ANALYSIS),
          Map.entry("news analysis", SourceKind.ANALYSIS),
          Map.entry("analytics", SourceKind.ANALYSIS),
          Map.entry("analytical", SourceKind.ANALYSIS),
          Map.entry("explainer", SourceKind.ANALYSIS),
          Map.entry("opinion", SourceKind.OPINION),
          Map.entry("op-ed", SourceKind.OPINION),
          Map.entry("editorial", SourceKind.OPINION),
          Map.entry("commentary", SourceKind.OPINION),
          Map.entry("comment", SourceKind.OPINION),
          Map.entry("column", SourceKind.OPINION),
          Map.entry("viewpoint", SourceKind.OPINION));

  private static final int FIRST = 4;

  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?<![\\p{L}'’“\"])I(?:'|’| )(?=[a-z])");

  private static final Pattern ON_A_DAY =
      Pattern.compile(
          "\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today)\\b");

  /** A label stands at most so many lines above the title. */
  private static final int FARTHEST = 5;

  private KindReader() {}

  /**
   * A label found.
   *
   * @param lines the index of the line that says nothing else, if there is one
   */
  record Label(SourceKind kind, Set<Integer> lines) {}

  static Optional<Label> read(Article article) {
    if (article.title().isEmpty()) {
      return Optional.empty();
    }
    int title = article.title().getAsInt();
    Optional<SourceKind> inTitle = inTitle(article.pieces().get(title).block().text());
    if (inTitle.isPresent()) {
      return Optional.of(new Label(inTitle.get(), Set.of()));
    }
    for (int i = Math.max(0, title - FARTHEST); i < article.header().end(); i++) {
      Optional<SourceKind> kind = label(article.pieces().get(i));
      boolean apart = article.pieces().get(i).block().hint().isApart();
      if (kind.isPresent() && !apart && !isInMenu(article, i)) {
        return Optional.of(new Label(kind.get(), Set.of(i)));
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether the article's beginning says what happened on a named day of the week, as reports
   * of news do, and says so without "I".
   */
  static boolean tellsNews(Article article) {
    int read = 0;
    boolean onADay = false;
    for (int i = article.body().start(); i < article.body().end() && read < FIRST; i++) {
      Piece piece = article.pieces().get(i);
      if (piece.is(Nature.PROSE)) {
        read++;
        String text = piece.block().text();
        onADay |= ON_A_DAY.matcher(text).find();
        if (FIRST_PERSON.matcher(text).find()) {
          return false;
        }
      }
    }
    return onADay;
  }

  private static Optional<SourceKind> label(Piece piece) {
    String said = piece.dateLine().map(DateLine::rest).orElse(piece.block().text());
    return Optional.ofNullable(LABELS.get(said.strip().toLowerCase(Locale.ROOT)));
  }

  /** "Opinion: …", "Analysis | …". */
  private static Optional<SourceKind> inTitle(String title) {
    int end = 0;
    while (end < title.length() && ":|".indexOf(title.charAt(end)) < 0) {
      end++;
    }
    return end == title.length()
        ? Optional.empty()
        : Optional.ofNullable(LABELS.get(title.substring(0, end).strip().toLowerCase(Locale.ROOT)));
  }

  /** Beside another section's name the label is an entry of a menu. */
  private static boolean isInMenu(Article article, int at) {
    return isSection(article, at - 1) || isSection(article, at + 1);
  }

  private static boolean isSection(Article article, int at) {
    return at >= 0 && at < article.pieces().size() && article.pieces().get(at).is(Nature.LABEL);
  }
}
