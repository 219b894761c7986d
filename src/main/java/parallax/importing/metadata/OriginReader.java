package parallax.importing.metadata;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parallax.importing.article.Article;
import parallax.importing.article.Piece;
import parallax.importing.article.Piece.Nature;

/**
 * Finds whom an article derives from: a credit such as "first appeared in", a line such as "Source:
 * …", an agency in brackets behind the place at the beginning of the text.
 */
final class OriginReader {
  private static final String NAME =
      "((?:the |The )?\\p{Lu}[\\p{L}\\d.&'’-]{0,30}(?: (?:of |the |and |&"
          + " )?\\p{Lu}[\\p{L}\\d.&'’-]{0,30}){0,5})";

  private static final Pattern PUBLISHED_FIRST =
      Pattern.compile(
          "\\b(?i:originally|first) (?:appeared|published|posted|ran|printed) (?:in|on|by|at) "
              + NAME
              + "|\\b(?i:republished|reprinted|reproduced|reposted) (?:here )?(?:with (?:the"
              + " )?permission )?(?:from|of) "
              + NAME);

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Source|SOURCE|Original|Original"
              + " source|Via|Credit|Источник|Quelle|Kaynak|Mənbə|Fuente|Fonte)s?: ?"
              + NAME
              + "[.]?");

  /** "CAPITAL, June 2 (Agency) —" and "Capital (Agency) -". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d .,'’/-]{1,60} ?\\(" + NAME + "\\) ?[-–—]{1,2} ?.*", Pattern.DOTALL);

  private static final Pattern AGENCY_ALONE =
      Pattern.compile("[(—–-] ?(\\p{Lu}[\\p{L}.]{1,20})\\)?");

  private static final int LONGEST_CREDIT = 40;
  private static final int EDGE = 4;

  private final Article article;
  private final Set<Integer> lines = new LinkedHashSet<>();
  private @Nullable String origin;
  private boolean republished;

  private OriginReader(Article article) {
    this.article = article;
  }

  /**
   * What an article says of its origin.
   *
   * @param name whom it derives from
   * @param republished whether it appeared there first
   * @param lines the indexes of the lines that say nothing else
   */
  record Origin(Optional<String> name, boolean republished, Set<Integer> lines) {}

  static Origin read(Article article) {
    var reader = new OriginReader(article);
    reader.read();
    return new Origin(Optional.ofNullable(reader.origin), reader.republished, reader.lines);
  }

  private void read() {
    int start = article.body().start();
    int end = article.body().end();
    for (int i = 0; i < article.pieces().size(); i++) {
      boolean atEdge = i >= start - EDGE * 2 && i < start + 2 || i >= end - 2 && i < end + EDGE;
      Piece piece = article.pieces().get(i);
      if (atEdge && !piece.is(Nature.STORY)) {
        readCredit(i, piece);
      }
    }
    if (origin == null && start < end) {
      readDateline(start, end);
    }
  }

  private void readCredit(int at, Piece piece) {
    String text = piece.block().text();
    if (piece.block().words() > LONGEST_CREDIT) {
      return;
    }
    Matcher first = PUBLISHED_FIRST.matcher(text);
    Matcher credit = CREDIT.matcher(text);
    if (first.find()) {
      republished = true;
      note(at, piece, first.group(1) != null ? first.group(1) : first.group(2));
    } else if (credit.matches()) {
      note(at, piece, credit.group(1));
    } else if (at >= article.body().end() - 1 && piece.is(Nature.LINE)) {
      Matcher alone = AGENCY_ALONE.matcher(text);
      if (alone.matches()) {
        note(at, piece, alone.group(1));
      }
    }
  }

  private void note(int at, Piece piece, String name) {
    if (origin == null) {
      origin = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
    if (piece.block().sentences() <= 1) {
      lines.add(at);
    }
  }

  private void readDateline(int start, int end) {
    for (int i = start; i < Math.min(end, start + EDGE); i++) {
      String text = article.pieces().get(i).block().text();
      Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), 160)));
      if (dateline.matches()) {
        origin = dateline.group(1);
        return;
      }
    }
  }
}
