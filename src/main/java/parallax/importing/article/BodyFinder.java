package parallax.importing.article;

import java.util.List;
import parallax.importing.article.Piece.Nature;
import parallax.importing.page.Block;
import parallax.importing.page.Hint;
import parallax.importing.text.Prose;
import parallax.model.Span;

/**
 * Finds an article's body among the pieces of a page: the run in which running text outweighs what
 * stands between it most. Running text counts by its words; an interruption costs by its lines, but
 * no more than a limit, so that a list of other stories in the middle does not end an article that
 * goes on.
 */
public final class BodyFinder {
  private static final int MOST_FOR_PROSE = 60;
  private static final int COST_OF_BOILERPLATE = 6;
  private static final int COST_OF_STORY = 10;
  private static final int COST_OF_DATE = 12;
  private static final int COST_OF_LINE = 6;
  private static final int COST_OF_END = 150;
  private static final int COST_OF_MARKED = 1;

  /** The most that an interruption of usual length costs, and what each further line adds. */
  private static final int MOST_FOR_INTERRUPTION = 50;

  private static final int USUAL_INTERRUPTION = 12;
  private static final int COST_BEYOND = 2;

  private BodyFinder() {}

  /** Returns the indexes of the body's pieces, an empty span where there is no running text. */
  public static Span body(List<Piece> pieces) {
    Span best = new Span(0, 0);
    int bestSum = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < pieces.size(); ) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      if (pieces.get(i).is(Nature.PROSE)) {
        sum += weight(pieces.get(i).block());
        i++;
      } else {
        int end = endOfInterruption(pieces, i);
        sum -= cost(pieces.subList(i, end));
        i = end;
      }
      if (sum > bestSum) {
        bestSum = sum;
        best = new Span(start, i);
      }
    }
    return best;
  }

  private static int endOfInterruption(List<Piece> pieces, int from) {
    int end = from;
    while (end < pieces.size() && !pieces.get(end).is(Nature.PROSE)) {
      end++;
    }
    return end;
  }

  /** What the page says to its reader in its own voice weighs little. */
  private static int weight(Block block) {
    int weight = Math.min(MOST_FOR_PROSE, block.words());
    return Prose.speaksForThePage(block.text()) ? weight / 4 : weight;
  }

  private static int cost(List<Piece> interruption) {
    int cost = 0;
    int boilerplate = 0;
    boolean ends = false;
    for (Piece piece : interruption) {
      boolean known = piece.is(Nature.BOILERPLATE) || piece.is(Nature.LIST_OPENER);
      boilerplate += known && !isMarked(piece) ? 1 : 0;
      cost += cost(piece);
      ends |= piece.is(Nature.END);
    }
    // one advertisement stands in many a body; the more lines together, the likelier is its end
    cost += boilerplate * (boilerplate + 1) / 2 * COST_OF_BOILERPLATE;
    int beyond = Math.max(0, interruption.size() - USUAL_INTERRUPTION) * COST_BEYOND;
    int most = MOST_FOR_INTERRUPTION + beyond;
    return Math.min(cost, most) + (ends ? COST_OF_END : 0);
  }

  private static int cost(Piece piece) {
    if (isMarked(piece)) {
      // markup says where it belongs: it tells nothing about the article's end
      return COST_OF_MARKED;
    }
    return switch (piece.nature()) {
      case PROSE, BOILERPLATE, LIST_OPENER -> 0;
      case LINE -> piece.block().bullet() ? 1 : COST_OF_LINE;
      case LABEL -> COST_OF_LINE;
      case DATE -> COST_OF_DATE;
      case STORY -> COST_OF_STORY;
      case END -> COST_OF_BOILERPLATE;
    };
  }

  private static boolean isMarked(Piece piece) {
    return piece.block().hint() != Hint.NONE;
  }
}
