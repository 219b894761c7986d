package parallax.importing.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.importing.date.DateLine;
import parallax.importing.page.Block;
import parallax.importing.text.Words;
import parallax.model.RemovalReason;

/**
 * A block of a page with what it looks like by itself and by its neighbours.
 *
 * @param block the block
 * @param nature what it looks like
 * @param reason why it would be removed; null where nothing speaks against it
 * @param date the dates and times in it; null where it has none or is running text
 */
public record Piece(
    Block block, Nature nature, @Nullable RemovalReason reason, @Nullable DateLine date) {

  /** What a block looks like. */
  public enum Nature {
    /** Running text. */
    PROSE,
    /** A headline, caption, subheading, item of a list or the like. */
    LINE,
    /** Says only when. */
    DATE,
    /** The name of a section: part of a menu above and below an article, a subheading within. */
    LABEL,
    /** Known by its wording to be no part of an article. */
    BOILERPLATE,
    /** Opens a list of other stories. */
    LIST_OPENER,
    /** Stands in a list of other stories. */
    STORY,
    /** Known by its wording to come after the article's end. */
    END
  }

  /** Returns its words for comparison, read anew each time: to keep them all takes much room. */
  List<String> words() {
    return Words.of(block.text());
  }

  /** Tells whether it looks like this. */
  public boolean is(Nature wanted) {
    return nature == wanted;
  }

  /** Tells whether it may belong to an article, if the article reaches to it. */
  public boolean mayBelong() {
    return switch (nature) {
      case PROSE, LINE, DATE, LABEL -> true;
      case BOILERPLATE, LIST_OPENER, STORY, END -> false;
    };
  }

  /** Tells whether it says nothing but when, also as part of a list. */
  boolean isOnlyDate() {
    return date != null && date.isOnlyDate();
  }

  /** Returns the dates and times in it, unless it has none or is running text. */
  public Optional<DateLine> dateLine() {
    return Optional.ofNullable(date);
  }

  /** Returns the same block as part of a list of other stories. */
  Piece asStory() {
    return new Piece(block, Nature.STORY, RemovalReason.RELATED, date);
  }
}
