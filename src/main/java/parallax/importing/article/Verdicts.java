package parallax.importing.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.importing.article.Piece.Nature;
import parallax.importing.date.DateLine;
import parallax.importing.page.Block;
import parallax.importing.page.Hint;
import parallax.importing.text.Words;
import parallax.model.RemovalReason;
import parallax.model.Span;

/**
 * Decides of each piece of a page whether it stays in the article's text, and if not, why.
 *
 * <p>Within the body only what is known for boilerplate goes. Above and below it only the title,
 * captions and standfirsts stay, and running text about the same subject.
 */
public final class Verdicts {
  /** Running text apart from the body stays if so much of it is about the body's subject. */
  private static final double SAME_SUBJECT = 0.35;

  private static final int FEWEST_WORDS = 12;

  /** The title may be followed by the name of the outlet. */
  private static final int LONGEST_SUFFIX = 6;

  /** A line between title and body with fewer words is no standfirst and no caption. */
  private static final int SHORTEST_STANDFIRST = 4;

  private final Article article;
  private final List<Piece> pieces;
  private final Set<Integer> metadata;
  private final Vocabulary vocabulary;
  private final Continuation continuation;
  private final boolean topIsClean;
  private final boolean pageIsClean;

  private Verdicts(Article article, Set<Integer> metadata) {
    this.article = article;
    this.pieces = article.pieces();
    this.metadata = metadata;
    this.vocabulary = Vocabulary.of(pieces, article.body());
    this.continuation = new Continuation(article, vocabulary);
    // an article saved alone has nothing around it
    this.pageIsClean = pieces.stream().allMatch(piece -> piece.reason() == null);
    this.topIsClean = pieces.subList(0, article.body().start()).stream().allMatch(Piece::mayBelong);
  }

  /** Returns for each piece why it goes, null where it stays. */
  public static List<@Nullable RemovalReason> of(Article article, Set<Integer> metadata) {
    var verdicts = new Verdicts(article, metadata);
    List<@Nullable RemovalReason> reasons = new ArrayList<>();
    for (int i = 0; i < article.pieces().size(); i++) {
      reasons.add(verdicts.reason(i));
    }
    return reasons;
  }

  private @Nullable RemovalReason reason(int at) {
    Piece piece = pieces.get(at);
    if (article.title().isPresent() && article.title().getAsInt() == at) {
      return null;
    }
    if (repeatsTitle(at)) {
      return RemovalReason.REPETITION;
    }
    if (metadata.contains(at)) {
      return RemovalReason.METADATA;
    }
    if (!piece.mayBelong()) {
      return piece.reason();
    }
    Span body = article.body();
    if (body.length() == 0 || pageIsClean && !(at < body.start() && piece.is(Nature.DATE))) {
      return null;
    }
    if (body.contains(at)) {
      return piece.is(Nature.LABEL) && isInMenu(at) ? piece.reason() : null;
    }
    if (at < body.start()) {
      return article.header().contains(at) ? inHeader(at) : aboveTitle(piece);
    }
    return below(at);
  }

  private boolean repeatsTitle(int at) {
    if (article.title().isEmpty()) {
      return false;
    }
    Piece piece = pieces.get(at);
    Block title = pieces.get(article.title().getAsInt()).block();
    boolean comparable =
        title.words() >= 3
            && piece.block().words() >= title.words()
            && piece.block().words() <= title.words() + LONGEST_SUFFIX;
    if (!comparable || piece.is(Nature.STORY)) {
      return false;
    }
    List<String> wanted = Words.of(title.text());
    List<String> words = piece.words();
    int more = words.size() - wanted.size();
    return more >= 0
        && words.subList(0, wanted.size()).equals(wanted)
        && (more == 0 || !article.body().contains(at));
  }

  /** A lone label within the body is a subheading; several together are a menu. */
  private boolean isInMenu(int at) {
    return !pieces.get(at - 1).mayBelong()
        || pieces.get(at - 1).is(Nature.LABEL)
        || at + 1 < pieces.size()
            && (!pieces.get(at + 1).mayBelong() || pieces.get(at + 1).is(Nature.LABEL));
  }

  private @Nullable RemovalReason inHeader(int at) {
    Piece piece = pieces.get(at);
    return switch (piece.nature()) {
      case PROSE ->
          article.title().isPresent() || topIsClean || isOnSubject(piece)
              ? null
              : RemovalReason.NOTICE;
      // a clock time right above the text heads an entry of a live report
      case DATE -> isClockOfEntry(at) ? null : RemovalReason.METADATA;
      case LABEL -> RemovalReason.NAVIGATION;
      default -> {
        if (piece.dateLine().isPresent() && piece.block().words() < FEWEST_WORDS) {
          yield RemovalReason.METADATA;
        }
        boolean standfirst =
            piece.block().words() >= SHORTEST_STANDFIRST && piece.block().hint() != Hint.LINK;
        // without a title, only what is right above the body can be one
        boolean placed =
            article.title().isPresent() || topIsClean || at >= article.body().start() - 2;
        yield standfirst && placed ? null : RemovalReason.NAVIGATION;
      }
    };
  }

  private boolean isClockOfEntry(int at) {
    DateLine line = pieces.get(at).date();
    boolean clock = line != null && line.dates().isEmpty();
    return clock && at + 1 == article.body().start() && (at == 0 || pieces.get(at - 1).mayBelong());
  }

  private @Nullable RemovalReason aboveTitle(Piece piece) {
    if (piece.is(Nature.PROSE)) {
      return isOnSubject(piece) || topIsClean ? null : RemovalReason.NOTICE;
    }
    return piece.is(Nature.DATE) ? RemovalReason.METADATA : RemovalReason.NAVIGATION;
  }

  private @Nullable RemovalReason below(int at) {
    Piece piece = pieces.get(at);
    if (continuation.includes(at)) {
      return null;
    }
    if (piece.block().bullet() && continuesBody(at)) {
      return null;
    }
    if (piece.is(Nature.PROSE)) {
      return reasonNearby(at);
    }
    boolean headline = piece.block().words() >= SHORTEST_STANDFIRST || piece.is(Nature.DATE);
    return headline ? RemovalReason.RELATED : RemovalReason.NAVIGATION;
  }

  private boolean isOnSubject(Piece piece) {
    return piece.block().words() >= FEWEST_WORDS
        && vocabulary.share(piece.block().text()) >= SAME_SUBJECT;
  }

  /** The items of a list at the very end of the body belong to it. */
  private boolean continuesBody(int at) {
    for (int i = article.body().end(); i < at; i++) {
      if (!pieces.get(i).block().bullet() || !pieces.get(i).mayBelong()) {
        return false;
      }
    }
    return true;
  }

  /** Running text under the article goes for the reason that the lines before it go for. */
  private RemovalReason reasonNearby(int at) {
    for (int i = at - 1; i >= article.body().end(); i--) {
      RemovalReason reason = pieces.get(i).reason();
      if (reason != null) {
        return reason;
      }
    }
    return RemovalReason.RELATED;
  }
}
