package parallax.importing.article;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import parallax.importing.article.Piece.Nature;
import parallax.importing.page.Block;
import parallax.importing.page.Hint;
import parallax.importing.text.Words;
import parallax.model.Span;

/**
 * Finds the line that is the article's title: what the markup says, else the first line above the
 * body that speaks of the body's subject or stands right above the article's date.
 */
public final class TitleFinder {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 40;

  /** Lines this far above the body, the last ones, are looked at. */
  private static final int REACH = 60;

  /** Below this, a line is no title; this far behind the best one, it is not looked at. */
  private static final double LEAST_SCORE = 0.3;

  private static final double NEAR_BEST = 0.35;

  /** What a date or byline right below counts for, beside the share of words in common. */
  private static final double ABOVE_DATE = 0.3;

  private static final double BELOW_DATE = 0.15;

  /** Entries of menus are shorter than titles. */
  private static final int USUAL_WORDS = 4;

  private static final double SHORTNESS = 0.35;

  private static final int NEAR = 3;

  /** "(PHOTO)", "(UPDATE)" */
  private static final Pattern REMARK = Pattern.compile("\\(\\p{Lu}{3,12}(?:/\\p{Lu}{3,12})?\\)$");

  private final List<Piece> pieces;
  private final Span body;
  private final Vocabulary vocabulary;

  private TitleFinder(List<Piece> pieces, Span body) {
    this.pieces = pieces;
    this.body = body;
    this.vocabulary = Vocabulary.of(pieces, body);
  }

  /** Returns the title's index, or nothing where no line stands out. */
  public static OptionalInt find(List<Piece> pieces, Span body, String statedTitle) {
    return new TitleFinder(pieces, body).find(statedTitle);
  }

  private OptionalInt find(String statedTitle) {
    OptionalInt marked = marked(Words.plain(statedTitle));
    if (marked.isPresent()) {
      return marked;
    }
    OptionalInt above = aboveBody();
    return above.isPresent() ? above : sentenceOnTop();
  }

  private OptionalInt marked(List<String> stated) {
    for (int i = 0; i < body.end(); i++) {
      Block block = pieces.get(i).block();
      boolean said = !stated.isEmpty() && Words.plain(block.text()).equals(stated);
      if (said || block.hint() == Hint.TITLE && pieces.get(i).mayBelong()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt aboveBody() {
    int from = Math.max(0, body.start() - REACH);
    double best = 0;
    for (int i = from; i < body.start(); i++) {
      best = Math.max(best, score(i));
    }
    for (int i = from; i < body.start(); i++) {
      double score = score(i);
      if (score >= LEAST_SCORE && score >= best - NEAR_BEST) {
        return OptionalInt.of(sameFurtherDown(i));
      }
    }
    return loneCandidate(from);
  }

  private double score(int at) {
    if (!isCandidate(at)) {
      return 0;
    }
    Block block = pieces.get(at).block();
    boolean belowDate = at > 0 && pieces.get(at - 1).isOnlyDate();
    return vocabulary.share(block.text())
        + (isAboveDate(at) ? ABOVE_DATE : 0)
        + (belowDate ? BELOW_DATE : 0)
        - (block.words() < USUAL_WORDS ? SHORTNESS : 0);
  }

  private boolean isAboveDate(int at) {
    for (int i = at + 1; i < Math.min(body.start(), at + 1 + NEAR); i++) {
      if (pieces.get(i).dateLine().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Where the title stands several times, perhaps with the outlet's name, the last one counts. */
  private int sameFurtherDown(int at) {
    int last = at;
    List<String> title = pieces.get(at).words();
    for (int i = at + 1; i < body.start(); i++) {
      List<String> words = pieces.get(i).words();
      boolean begins =
          words.size() > FEWEST_WORDS
              && words.size() <= title.size()
              && title.subList(0, words.size()).equals(words);
      last = begins && isCandidate(i) ? i : last;
    }
    return last;
  }

  /** A line that shares no word with the body is its title only if nothing else can be. */
  private OptionalInt loneCandidate(int from) {
    OptionalInt found = OptionalInt.empty();
    for (int i = from; i < body.start(); i++) {
      if (isCandidate(i)) {
        if (found.isPresent()) {
          return OptionalInt.empty();
        }
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  private boolean isCandidate(int at) {
    Piece piece = pieces.get(at);
    Block block = piece.block();
    return piece.is(Nature.LINE)
        && block.hint() != Hint.LINK
        && !block.bullet()
        && piece.dateLine().isEmpty()
        && block.words() >= FEWEST_WORDS
        && block.words() <= MOST_WORDS
        && !isCaptionOrMenu(block.text());
  }

  /** The bracket of a credit, the colon of an announcement, the signs between menu entries. */
  private static boolean isCaptionOrMenu(String text) {
    long partings = text.chars().filter(letter -> ">»|›•".indexOf(letter) >= 0).count();
    boolean credit = text.endsWith(")") && !REMARK.matcher(text).find();
    return credit || text.endsWith(":") || partings > 1;
  }

  /** A title may end with a full stop; then it stands apart and is shorter than what follows. */
  private OptionalInt sentenceOnTop() {
    boolean cleanTop = pieces.subList(0, body.start()).stream().allMatch(Piece::mayBelong);
    int first = cleanTop ? 0 : body.start();
    if (first + 1 >= body.end()) {
      return OptionalInt.empty();
    }
    Block block = pieces.get(first).block();
    Block next = pieces.get(first + 1).block();
    boolean apart =
        pieces.get(first).is(Nature.PROSE)
            && next.afterBlank()
            && block.sentences() <= 1
            && block.words() <= MOST_WORDS / 2;
    return apart && block.words() < next.words() ? OptionalInt.of(first) : OptionalInt.empty();
  }
}
