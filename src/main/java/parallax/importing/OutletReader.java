package parallax.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parallax.importing.Piece.Nature;
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
  private static final Pattern COMPANY =
      Pattern.compile(
          "[ ,]+(?:Ltd|Limited|Inc|LLC|GmbH|AG|Group|Media|Corp|Corporation|Company|PLC|plc|S\\.A|News"
              + " Agency)\\b.*");

  private final Article article;
  private final Map<String, Integer> votes = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();

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
    return reader.winner();
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
          vote(matcher.group(1), sign.weight());
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
        vote(suffix, STRONG);
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
        vote(text, STRONG);
      }
      for (int above = 0; above < article.body().start(); above++) {
        if (pieces.get(above).block().text().equalsIgnoreCase(text)) {
          vote(text, STRONG);
        }
      }
    }
    // a name at the top of the page counts if something else gives it too
    for (int i = 0; i < article.header().start(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Nature.LINE) && piece.block().words() <= 4) {
        vote(piece.block().text(), FAINT);
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
        vote(oneWord ? handle.substring(0, wanted.length()) : name, STRONG);
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
        vote(already.group(1), STRONG);
      }
    }
  }

  /** A name that stands in another line around the article is likelier the outlet's. */
  private void corroborate() {
    for (String key : List.copyOf(votes.keySet())) {
      String name = spelling(spellings.getOrDefault(key, Map.of()));
      int lines = 0;
      for (int i = 0; i < article.pieces().size(); i++) {
        Piece piece = article.pieces().get(i);
        boolean around = !isInBody(i) && !piece.is(Nature.STORY);
        lines += around && beginning(piece).contains(name) ? 1 : 0;
      }
      votes.merge(key, lines > 1 ? WEAK : 0, Integer::sum);
    }
  }

  private void vote(String found, int weight) {
    // the company behind an outlet often bears its name, and often another
    Matcher company = COMPANY.matcher(found);
    boolean ofCompany = company.find();
    String name = (ofCompany ? found.substring(0, company.start()) : found).strip();
    while (name.endsWith(".") || name.endsWith(",")) {
      name = name.substring(0, name.length() - 1);
    }
    String key = key(name);
    if (key.length() < 2 || key.equals("copyright") || Prose.words(name) > 6) {
      return;
    }
    votes.merge(key, ofCompany ? FAINT : weight, Integer::sum);
    spellings.computeIfAbsent(key, each -> new LinkedHashMap<>()).merge(name, weight, Integer::sum);
  }

  private static String key(String name) {
    String key = String.join("", Words.plain(name));
    return key.startsWith("the") ? key.substring(3) : key;
  }

  private Optional<String> winner() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return most < EVIDENT
        ? Optional.empty()
        : Optional.of(spelling(spellings.getOrDefault(best, Map.of())));
  }

  /** The commonest spelling; one that is all in capitals only where there is no other. */
  private static String spelling(Map<String, Integer> forms) {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      boolean shouted = form.getKey().equals(form.getKey().toUpperCase(Locale.ROOT));
      int weight = shouted ? 0 : form.getValue();
      if (weight > most) {
        most = weight;
        best = form.getKey();
      }
    }
    return best;
  }
}
