package parallax.importing.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.importing.article.Article;
import parallax.importing.article.Piece;
import parallax.importing.article.Piece.Nature;
import parallax.model.Span;

/**
 * Finds the outlet by what pages say of themselves: copyright notices, invitations to follow,
 * logos, the line under the article, the end of the title that stands again without it.
 *
 * <p>Each sign counts for the name it gives; names that differ in case or an article only count
 * together. Below {@link #EVIDENT} the outlet stays unknown.
 */
final class OutletReader {
  private static final int EVIDENT = 3;
  private static final int STRONG = 3;
  private static final int WEAK = 2;
  private static final int FAINT = 1;

  private static final String NAME =
      "((?:the |The |THE )?\\p{Lu}[\\p{L}\\d&'’-]{0,30}(?:\\.\\p{L}{1,10})?(?: (?:of |the |and |&"
          + " |du |de |la |le |der |die )?\\p{Lu}[\\p{L}\\d&'’-]{0,30}(?:\\.\\p{L}{1,10})?){0,4})";

  private static final String SERVICE =
      "(?:Twitter|X|Facebook|Telegram|Instagram|WhatsApp|YouTube|LinkedIn|TikTok|Threads|Bluesky)";

  private record Sign(Pattern pattern, int weight) {
    Sign(String pattern, int weight) {
      this(Pattern.compile(pattern), weight);
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              "(?:©|\\([cC]\\))\\s?(?:Copyright )?(?:\\d{4}\\s?[-–]\\s?)?\\d{4},?\\s" + NAME,
              STRONG),
          new Sign("[Cc]opyright (?:© |\\([cC]\\) )?(?:by )?(?:\\d{4},? )?" + NAME, STRONG),
          new Sign("^" + NAME + "\\s?©\\s?\\d{4}", STRONG),
          new Sign("hyperlink to (?:the )?" + NAME, STRONG),
          new Sign(
              "(?:[Ff]ollow|[Jj]oin|[Ll]ike|[Ff]ind) " + NAME + " on " + SERVICE + "\\b", STRONG),
          new Sign("^" + NAME + " [Ll]ogo$", STRONG),
          new Sign("^" + NAME + " is (?:a title|an imprint|a publication|part) of\\b", WEAK),
          new Sign("^" + NAME + " [—–-] [a-z].{5,60}$", FAINT));

  private static final Pattern HANDLE = Pattern.compile("@([A-Za-z0-9_]{3,30})");
  private static final Pattern REPORTS =
      Pattern.compile("[,.] " + NAME + " reports?(?: on [^.]{3,30})?\\.$");
  private static final Pattern DOMAIN = Pattern.compile("\\p{Lu}[\\p{L}\\d-]{2,30}\\.\\p{L}{2,4}");
  private static final Pattern ALREADY =
      Pattern.compile(
          "\\b[Aa]s ("
              + DOMAIN.pattern()
              + ") (?:has )?already (?:reported|written|noted|informed)\\b");
  private final Article article;
  private final Ballot ballot = new Ballot();

  private OutletReader(Article article) {
    this.article = article;
  }

  /** Returns the outlet's name where the page makes it evident. */
  static Optional<String> read(Article article) {
    var reader = new OutletReader(article);
    reader.readSigns();
    reader.readTitle();
    reader.readSignature();
    reader.readHandles();
    reader.readOwnReports();
    reader.corroborate();
    return reader.ballot.winner(EVIDENT);
  }

  private void readSigns() {
    List<Piece> pieces = article.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Nature.PROSE) && isInBody(i) || piece.is(Nature.STORY)) {
        continue;
      }
      for (Sign sign : SIGNS) {
        Matcher matcher = sign.pattern().matcher(beginning(piece));
        if (matcher.find()) {
          ballot.vote(matcher.group(1), sign.weight());
        }
      }
    }
  }

  private boolean isInBody(int at) {
    return article.body().contains(at);
  }

  private static String beginning(Piece piece) {
    String text = piece.block().text();
    return text.substring(0, Math.min(text.length(), 300));
  }

  /** "Title | Outlet" above the title alone. */
  private void readTitle() {
    if (article.title().isEmpty()) {
      return;
    }
    int title = article.title().getAsInt();
    String text = article.pieces().get(title).block().text();
    for (int i = 0; i < title; i++) {
      String above = article.pieces().get(i).block().text();
      if (above.startsWith(text) && above.length() > text.length()) {
        String suffix = above.substring(text.length()).replaceFirst("^\\s*[|–—-]\\s*", "");
        ballot.vote(suffix, STRONG);
      }
    }
  }

  /** A short line right under the article that stands above it too, or looks like an address. */
  private void readSignature() {
    List<Piece> pieces = article.pieces();
    int end = article.body().end();
    for (int i = end; i < Math.min(pieces.size(), end + 4); i++) {
      Piece piece = pieces.get(i);
      String text = piece.block().text();
      if (!piece.is(Nature.LINE) || piece.block().words() > 4) {
        continue;
      }
      if (DOMAIN.matcher(text).matches()) {
        ballot.vote(text, STRONG);
      }
      for (int above = 0; above < article.body().start(); above++) {
        if (pieces.get(above).block().text().equalsIgnoreCase(text)) {
          ballot.vote(text, STRONG);
        }
      }
    }
    // a name at the top of the page counts if something else gives it too
    for (int i = 0; i < article.header().start(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Nature.LINE) && piece.block().words() <= 4) {
        ballot.vote(piece.block().text(), FAINT);
      }
    }
  }

  /** An account's name begins with the outlet's, which stands elsewhere with its spaces. */
  private void readHandles() {
    Span body = article.body();
    for (int i = 0; i < article.pieces().size(); i++) {
      if (body.contains(i) && article.pieces().get(i).mayBelong()) {
        continue;
      }
      Matcher handle = HANDLE.matcher(beginning(article.pieces().get(i)));
      while (handle.find()) {
        voteForHandle(handle.group(1));
      }
    }
  }

  private void voteForHandle(String handle) {
    String folded = handle.toLowerCase(Locale.ROOT);
    for (String name : reporting()) {
      String wanted = name.replace(" ", "").toLowerCase(Locale.ROOT);
      if (folded.startsWith(wanted)) {
        boolean oneWord = !name.contains(" ");
        ballot.vote(oneWord ? handle.substring(0, wanted.length()) : name, STRONG);
      }
    }
  }

  /** The names in "…, X reports." in the article. */
  private List<String> reporting() {
    List<String> names = new ArrayList<>();
    for (int i = article.body().start(); i < article.body().end(); i++) {
      String text = article.pieces().get(i).block().text();
      Matcher reports = REPORTS.matcher(text.substring(Math.max(0, text.length() - 160)));
      if (reports.find()) {
        names.add(reports.group(1));
      }
    }
    return names;
  }

  private void readOwnReports() {
    for (int i = article.body().start(); i < article.body().end(); i++) {
      Matcher already = ALREADY.matcher(article.pieces().get(i).block().text());
      if (already.find()) {
        ballot.vote(already.group(1), STRONG);
      }
    }
  }

  /** A name that stands in another line around the article is likelier the outlet's. */
  private void corroborate() {
    for (String name : ballot.names()) {
      int lines = 0;
      for (int i = 0; i < article.pieces().size(); i++) {
        Piece piece = article.pieces().get(i);
        boolean around = !isInBody(i) && !piece.is(Nature.STORY);
        lines += around && beginning(piece).contains(name) ? 1 : 0;
      }
      if (lines > 1) {
        ballot.vote(name, WEAK);
      }
    }
  }
}
