package parallax.importing;

import java.util.List;
import java.util.OptionalInt;
import parallax.importing.Piece.Nature;
import parallax.model.Span;

/**
 * Finds the line that is the article's title: what the markup says, else the first line above the
 * body that is about the body's subject.
 */
final class TitleFinder {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 40;

  /** Lines this far above the body, the last ones, are looked at. */
  private static final int REACH = 60;

  /** A title shares at least this part of its longer words with the body. */
  private static final double LEAST_SHARE = 0.25;

  private final List<Piece> pieces;
  private final Span body;

  private TitleFinder(List<Piece> pieces, Span body) {
    this.pieces = pieces;
    this.body = body;
  }

  /** Returns the title's index, or nothing where no line stands out. */
  static OptionalInt find(List<Piece> pieces, Span body, String statedTitle) {
    return new TitleFinder(pieces, body).find(statedTitle);
  }

  private OptionalInt find(String statedTitle) {
    List<String> stated = Words.plain(statedTitle);
    for (int i = 0; i < Math.min(body.end(), pieces.size()); i++) {
      Block block = pieces.get(i).block();
      boolean said = !stated.isEmpty() && Words.plain(block.text()).equals(stated);
      if (said || block.hint() == Hint.TITLE && pieces.get(i).mayBelong()) {
        return OptionalInt.of(i);
      }
    }
    OptionalInt above = aboveBody();
    return above.isPresent() ? above : firstOfBody();
  }

  private OptionalInt aboveBody() {
    var vocabulary = new Vocabulary();
    for (int i = body.start(); i < body.end(); i++) {
      if (pieces.get(i).is(Nature.PROSE)) {
        vocabulary.add(pieces.get(i).block().text());
      }
    }
    int from = Math.max(0, body.start() - REACH);
    double best = 0;
    for (int i = from; i < body.start(); i++) {
      best = Math.max(best, isCandidate(i) ? vocabulary.share(pieces.get(i).block().text()) : 0);
    }
    for (int i = from; i < body.start(); i++) {
      double share = isCandidate(i) ? vocabulary.share(pieces.get(i).block().text()) : 0;
      if (share >= LEAST_SHARE && share >= best * 0.6) {
        return OptionalInt.of(i);
      }
    }
    return loneCandidate(from);
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
    int words = piece.block().words();
    return piece.is(Nature.LINE)
        && piece.block().hint() != Hint.LINK
        && !piece.block().bullet()
        && piece.dateLine().isEmpty()
        && words >= FEWEST_WORDS
        && words <= MOST_WORDS;
  }

  /** A title may end with a full stop; then it stands apart and is shorter than what follows. */
  private OptionalInt firstOfBody() {
    int first = body.start();
    if (first + 1 >= body.end()) {
      return OptionalInt.empty();
    }
    Block block = pieces.get(first).block();
    Block next = pieces.get(first + 1).block();
    boolean apart = next.afterBlank() && block.sentences() <= 1 && block.words() <= MOST_WORDS / 2;
    return apart && block.words() < next.words() ? OptionalInt.of(first) : OptionalInt.empty();
  }
}
