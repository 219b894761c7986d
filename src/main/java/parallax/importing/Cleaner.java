package parallax.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import parallax.importing.article.Article;
import parallax.importing.article.BodyFinder;
import parallax.importing.article.Boilerplate;
import parallax.importing.article.Piece;
import parallax.importing.article.PieceReader;
import parallax.importing.article.StoryLists;
import parallax.importing.article.TitleFinder;
import parallax.importing.article.Verdicts;
import parallax.importing.metadata.MetadataReader;
import parallax.importing.metadata.Precedence;
import parallax.importing.page.Block;
import parallax.importing.page.BlockReader;
import parallax.importing.page.Line;
import parallax.importing.page.Page;
import parallax.importing.text.MappedText;
import parallax.model.Metadata;
import parallax.model.RemovalReason;
import parallax.model.Removed;
import parallax.model.Span;

/**
 * Takes an article out of its page: finds title and body, reads the metadata, and keeps apart what
 * does not belong.
 */
final class Cleaner {
  private static final String PARAGRAPH = "\n\n";

  private final PieceReader reader;
  private final MetadataReader metadata;

  Cleaner() {
    var boilerplate = new Boilerplate();
    reader = new PieceReader(boilerplate);
    metadata = new MetadataReader(boilerplate);
  }

  /**
   * A page's article.
   *
   * @param text title and body, paragraphs parted by an empty line
   * @param removed what is not in the text, in the order of the page
   * @param metadata what the page says about the article
   */
  record Cleaned(MappedText text, List<Removed> removed, Metadata metadata) {}

  Cleaned clean(Page page) {
    List<Piece> pieces = StoryLists.mark(reader.pieces(BlockReader.blocks(page)));
    Article article = article(pieces, Objects.requireNonNullElse(page.stated().title(), ""));
    MetadataReader.Found found = metadata.read(article);
    List<@Nullable RemovalReason> reasons = Verdicts.of(article, found.lines());
    if (reasons.stream().noneMatch(Objects::isNull)) {
      // nothing looks like an article: better all of it than nothing
      reasons.replaceAll(reason -> null);
    }
    return assemble(page, pieces, reasons, Precedence.of(page.stated(), found.metadata()));
  }

  private static Article article(List<Piece> pieces, String statedTitle) {
    Span body = BodyFinder.body(pieces);
    OptionalInt title = TitleFinder.find(pieces, body, statedTitle);
    return new Article(pieces, body, title);
  }

  private static Cleaned assemble(
      Page page, List<Piece> pieces, List<@Nullable RemovalReason> reasons, Metadata metadata) {
    var text = new MappedText.Builder(page.text().text().length() + PARAGRAPH.length());
    List<Removed> removed = new ArrayList<>(page.machinery());
    for (int i = 0; i < pieces.size(); i++) {
      Block block = pieces.get(i).block();
      RemovalReason reason = reasons.get(i);
      if (reason != null) {
        add(removed, new Removed(block.text(), reason, text.length()));
        continue;
      }
      if (text.length() > 0) {
        text.add(PARAGRAPH);
      }
      append(text, page.text(), block);
    }
    return new Cleaned(text.build(), removed, metadata);
  }

  /** Neighbours that go for the same reason are one piece. */
  private static void add(List<Removed> removed, Removed next) {
    if (!removed.isEmpty()) {
      Removed last = removed.getLast();
      if (last.reason() == next.reason() && last.at() == next.at()) {
        String both = last.text() + "\n" + next.text();
        removed.set(removed.size() - 1, new Removed(both, next.reason(), next.at()));
        return;
      }
    }
    removed.add(next);
  }

  private static void append(MappedText.Builder text, MappedText page, Block block) {
    for (Line line : block.lines()) {
      if (line != block.lines().getFirst() && text.needsSpace()) {
        text.add(" ");
      }
      int copied = line.start();
      for (int i = line.start() + 1; i < line.end(); i++) {
        // of a run of spaces the first stays
        if (page.text().charAt(i) == ' ' && page.text().charAt(i - 1) == ' ') {
          text.copy(page, copied, i);
          copied = i + 1;
        }
      }
      text.copy(page, Math.min(copied, line.end()), line.end());
    }
  }
}
