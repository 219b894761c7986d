package parallax.importing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.importing.article.Boilerplate.Hit;
import parallax.importing.article.Piece.Nature;
import parallax.importing.date.DateLine;
import parallax.importing.date.DateLineReader;
import parallax.importing.page.Block;
import parallax.importing.page.Hint;
import parallax.importing.text.Words;
import parallax.model.RemovalReason;

/** Says of each block what it looks like by itself. */
public final class PieceReader {
  /** Letters beyond which a block is running text, whatever its wording. */
  private static final int LONGEST = 500;

  /** An opener of a list may say this much more than its phrase. */
  private static final int MORE_THAN_PHRASE = 2;

  private static final int MOST_WORDS_OF_A_PHRASE = 14;
  private static final String QUOTES = "\"“”„«»";

  /** Reasons whose phrases also begin ordinary sentences. */
  private static final Set<RemovalReason> NOT_AS_SENTENCES =
      Set.of(RemovalReason.RELATED, RemovalReason.COUNTER, RemovalReason.METADATA);

  private final DateLineReader dates = new DateLineReader();
  private final Boilerplate boilerplate;

  /** Knows boilerplate by the given phrases. */
  public PieceReader(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** Returns a piece for each block of a page, in their order. */
  public List<Piece> pieces(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    blocks.forEach(block -> pieces.add(piece(block)));
    return pieces;
  }

  private Piece piece(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return new Piece(block, Nature.PROSE, null, null);
    }
    List<String> words = Words.of(text);
    DateLine date = dates.read(text).orElse(null);
    RemovalReason marked = marked(block.hint());
    if (marked != null) {
      return new Piece(block, Nature.BOILERPLATE, marked, date);
    }
    if (date != null && date.isOnlyDate()) {
      return new Piece(block, Nature.DATE, null, date);
    }
    Optional<Hit> hit = boilerplate.find(words).filter(found -> speaksFor(found, block));
    if (hit.isPresent()) {
      return new Piece(block, nature(hit.get(), words), hit.get().reason(), date);
    }
    if (words.isEmpty() || isAddress(text)) {
      // rules and arrows
      return new Piece(block, Nature.BOILERPLATE, RemovalReason.NAVIGATION, date);
    }
    if (block.isProse()) {
      return new Piece(block, Nature.PROSE, null, date);
    }
    return block.hint() == Hint.LINK
        ? new Piece(block, Nature.STORY, RemovalReason.RELATED, date)
        : new Piece(block, Nature.LINE, null, date);
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && (text.startsWith("http") || text.startsWith("www."));
  }

  private static @Nullable RemovalReason marked(Hint hint) {
    return switch (hint) {
      case NAVIGATION -> RemovalReason.NAVIGATION;
      case ASIDE -> RemovalReason.RELATED;
      case FOOTER -> RemovalReason.NOTICE;
      case NONE, TITLE, HEADING, LINK, ITEM -> null;
    };
  }

  /** A phrase within running text counts only in the page's own voice. */
  private static boolean speaksFor(Hit hit, Block block) {
    return switch (hit.reach()) {
      case LINE, END, LABEL -> true;
      case START ->
          !block.endsSentence()
              || block.text().endsWith("?")
              || !NOT_AS_SENTENCES.contains(hit.reason()) && !quotes(block);
      case IN -> !quotes(block);
    };
  }

  private static boolean quotes(Block block) {
    return block.text().chars().anyMatch(letter -> QUOTES.indexOf(letter) >= 0);
  }

  private static Nature nature(Hit hit, List<String> words) {
    boolean short_ =
        words.size() <= hit.words() + MORE_THAN_PHRASE && words.size() <= MOST_WORDS_OF_A_PHRASE;
    return switch (hit.reach()) {
      case LABEL -> Nature.LABEL;
      case END -> Nature.END;
      case LINE, START, IN ->
          hit.reason() == RemovalReason.RELATED && short_ ? Nature.LIST_OPENER : Nature.BOILERPLATE;
    };
  }
}
