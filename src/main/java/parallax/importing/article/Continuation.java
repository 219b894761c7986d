package parallax.importing.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import parallax.importing.article.Piece.Nature;
import parallax.importing.page.Block;
import parallax.importing.text.Prose;

/**
 * Finds the paragraphs in which an article goes on below what was taken for its end, after a list
 * of other stories: they do not speak to the reader, are no teasers under dated headlines, and they
 * quote somebody or are about the same subject.
 */
final class Continuation {
  /** An article goes on within so many pieces. */
  private static final int FARTHEST = 25;

  private static final int SHORTEST_SENTENCE = 5;
  private static final double LEAST_SHARE = 0.25;
  private static final double LEAST_SHARE_OF_GROUP = 0.1;

  private final Article article;
  private final List<Piece> pieces;
  private final Vocabulary vocabulary;
  private final int end;

  Continuation(Article article, Vocabulary vocabulary) {
    this.article = article;
    this.pieces = article.pieces();
    this.vocabulary = vocabulary;
    int first = article.body().end();
    while (first < pieces.size() && !pieces.get(first).is(Nature.END)) {
      first++;
    }
    this.end = first;
  }

  /** Tells whether the piece, which stands below the body, belongs to the article. */
  boolean includes(int at) {
    if (at >= end || !isReport(at)) {
      return false;
    }
    List<Piece> group = group(at);
    String text = group.stream().map(piece -> piece.block().text()).collect(joining(" "));
    double share = group.size() > 1 || standsBehindList(at) ? LEAST_SHARE_OF_GROUP : LEAST_SHARE;
    return group.stream().anyMatch(piece -> Prose.quotesSpeech(piece.block().text()))
        || vocabulary.share(text) >= share;
  }

  private boolean isReport(int at) {
    Block block = pieces.get(at).block();
    return pieces.get(at).is(Nature.PROSE)
        && at - article.body().end() < FARTHEST
        && block.words() >= SHORTEST_SENTENCE
        && block.endsSentence()
        && !block.text().endsWith("?")
        && !isBesideDate(at)
        && !Prose.speaksForThePage(block.text());
  }

  /** Between the body and this paragraph lies a list of other stories, and behind it none. */
  private boolean standsBehindList(int at) {
    boolean behind = pieces.get(at - 1).is(Nature.STORY);
    boolean goesOn =
        at + 1 < pieces.size()
            && (pieces.get(at + 1).is(Nature.STORY) || pieces.get(at + 1).is(Nature.LINE));
    return behind && !goesOn;
  }

  /** Returns the paragraphs that follow each other here. */
  private List<Piece> group(int at) {
    int from = at;
    while (from > article.body().end() && isReport(from - 1)) {
      from--;
    }
    int to = at + 1;
    while (to < pieces.size() && isReport(to)) {
      to++;
    }
    return pieces.subList(from, to);
  }

  /** A date below, or above where dates stand above their headlines, tells a teaser. */
  private boolean isBesideDate(int at) {
    boolean below = at + 1 < pieces.size() && pieces.get(at + 1).isOnlyDate();
    boolean above = at > 1 && pieces.get(at - 1).isOnlyDate();
    boolean endsList = above && pieces.get(at - 2).is(Nature.STORY);
    return below || above && !endsList;
  }
}
