package parallax.importing.article;

import java.util.ArrayList;
import java.util.List;
import parallax.importing.article.Piece.Nature;

/**
 * Finds lists of other stories: what follows a line such as "Read also", and headlines that
 * alternate with dates.
 */
public final class StoryLists {
  /** So many dates, each close behind the last, make a list. */
  private static final int FEWEST_DATES = 3;

  private static final int WIDEST_GAP = 4;

  /** A longer item is no headline. */
  private static final int LONGEST_HEADLINE = 30;

  private final List<Piece> pieces;

  private StoryLists(List<Piece> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /** Returns the pieces with the members of such lists marked. */
  public static List<Piece> mark(List<Piece> pieces) {
    var lists = new StoryLists(pieces);
    lists.markDated();
    lists.markOpened();
    return lists.pieces;
  }

  private void markOpened() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).is(Nature.LIST_OPENER)) {
        int end = endOfOpened(i + 1);
        markStories(i + 1, end);
        i = Math.max(i, end - 1);
      }
    }
  }

  /** Returns the index behind the list whose first item would stand at the index. */
  private int endOfOpened(int first) {
    boolean bullets = first < pieces.size() && pieces.get(first).block().bullet();
    int end = first;
    int lastDate = -1;
    while (end < pieces.size() && isItem(end, bullets)) {
      if (pieces.get(end).isOnlyDate()) {
        lastDate = end;
      }
      end++;
    }
    boolean dateFirst = first < pieces.size() && pieces.get(first).isOnlyDate();
    boolean articleFollows = end < pieces.size() && pieces.get(end).is(Nature.PROSE);
    // a short line between the last dated headline and running text is a subheading of the article
    return articleFollows && lastDate >= 0 && !dateFirst && end - lastDate <= 2
        ? lastDate + 1
        : end;
  }

  private boolean isItem(int at, boolean bullets) {
    Piece piece = pieces.get(at);
    return switch (piece.nature()) {
      case DATE, STORY -> true;
      case LINE, LABEL -> !bullets || piece.block().bullet();
      case PROSE ->
          isHeadline(piece)
              && (isDate(at + 1) || bullets && piece.block().bullet() || isQuestion(at));
      case BOILERPLATE, LIST_OPENER, END -> false;
    };
  }

  private boolean isHeadline(Piece piece) {
    return piece.block().words() <= LONGEST_HEADLINE && piece.block().sentences() <= 2;
  }

  /** A headline that asks, right below the line that opens the list. */
  private boolean isQuestion(int at) {
    return pieces.get(at).block().text().endsWith("?") && pieces.get(at - 1).is(Nature.LIST_OPENER);
  }

  private boolean isDate(int at) {
    return at < pieces.size() && pieces.get(at).isOnlyDate();
  }

  private void markDated() {
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).is(Nature.DATE)) {
        continue;
      }
      int dates = 1;
      int last = i;
      for (int next = nextDate(last); next > 0; next = nextDate(last)) {
        dates++;
        last = next;
      }
      if (dates >= FEWEST_DATES) {
        markDated(i, last);
      }
      i = last;
    }
  }

  /** Returns the index of the date that continues the list, or 0 where it ends. */
  private int nextDate(int date) {
    boolean headline = false;
    for (int i = date + 1; i < pieces.size() && i <= date + WIDEST_GAP; i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Nature.DATE)) {
        return headline ? i : 0;
      }
      if (!isHeadline(piece) || piece.is(Nature.END)) {
        return 0;
      }
      // a live report has times too, but sentences between them
      headline |= piece.is(Nature.LINE) || piece.is(Nature.LABEL);
    }
    return 0;
  }

  private void markDated(int first, int last) {
    boolean openedBefore = first > 0 && pieces.get(first - 1).is(Nature.LIST_OPENER);
    boolean afterArticle = first > 0 && pieces.get(first - 1).is(Nature.PROSE);
    boolean dateFirst = first == 0 || openedBefore || afterArticle;
    int from = first;
    int to = last;
    if (dateFirst) {
      to = Math.min(pieces.size() - 1, last + 1);
    } else {
      // before the first date stands its headline, perhaps with a second line
      from = first - 1;
    }
    boolean articleFollows = to + 1 < pieces.size() && pieces.get(to + 1).is(Nature.PROSE);
    if (articleFollows && !dateFirst) {
      // the last headline and date before running text are the article's own
      to = previousDate(last);
    }
    markStories(from, to + 1);
  }

  private int previousDate(int date) {
    int i = date - 1;
    while (!pieces.get(i).is(Nature.DATE)) {
      i--;
    }
    return i;
  }

  private void markStories(int from, int to) {
    for (int i = from; i < to; i++) {
      Piece piece = pieces.get(i);
      if (piece.mayBelong()) {
        pieces.set(i, piece.asStory());
      }
    }
  }
}
