package parallax.alignment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;

/** Quotes a figure with the words around it, for rows whose question has no name. */
final class Excerpts {
  private static final int WORDS = 7;

  /** So many words tell a way. */
  private static final int WAY = 4;

  /** What is measured where these words follow a length. */
  private static final Map<String, String> DIRECTIONS =
      Map.ofEntries(
          Map.entry("deep", "Depth"),
          Map.entry("high", "Height"),
          Map.entry("tall", "Height"),
          Map.entry("wide", "Width"),
          Map.entry("long", "Length"),
          Map.entry("away", "Distance"),
          Map.entry("from", "Distance"),
          Map.entry("off", "Distance"),
          Map.entry("north", "Distance"),
          Map.entry("south", "Distance"),
          Map.entry("east", "Distance"),
          Map.entry("west", "Distance"));

  private final Corpus corpus;

  Excerpts(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Returns the first claim outside a headline and what follows it in its clause, in marks of
   * quotation.
   */
  String of(List<QuantityFrame> question) {
    QuantityFrame frame = question.getFirst();
    for (QuantityFrame other : question) {
      SourceText source = corpus.sources().get(other.source());
      if (source.sentenceAt(other.claim().span().start()) > 0) {
        frame = other;
        break;
      }
    }
    return "\u201c" + words(frame) + "\u201d";
  }

  /** Returns the claim and what follows it in its clause; where nothing does, what precedes it. */
  String words(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens = source.tokens(source.sentenceAt(frame.claim().span().start()));
    int first = 0;
    while (first + 1 < tokens.size()
        && tokens.get(first + 1).start() <= frame.claim().span().start()) {
      first++;
    }
    int end = first + 1;
    while (end < tokens.size() && isInside(tokens.get(end), frame) && end < first + WORDS) {
      end++;
    }
    int claimEnd = frame.claim().span().end();
    boolean alone = end == tokens.size() || tokens.get(end - 1).end() <= claimEnd;
    while (alone && first > 0 && tokens.get(first - 1).isWord() && end - first < WORDS) {
      first--;
    }
    boolean more = end < tokens.size() && (tokens.get(end).isWord() || tokens.get(end).isNumber());
    int last = StrictMath.max(tokens.get(end - 1).end(), claimEnd);
    String text = source.text().substring(tokens.get(first).start(), last);
    return Phrases.line(text) + (more ? " \u2026" : "");
  }

  /** Tells whether a word follows the number and unit of a claim, inside it or behind. */
  boolean isFollowedBy(QuantityFrame frame, String word) {
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens = source.tokens(source.sentenceAt(frame.claim().span().start()));
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean inside = tokens.get(i).end() > frame.claim().span().start();
      if (inside
          && tokens.get(i).start() < frame.claim().span().end()
          && tokens.get(i + 1).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what a length says by the words behind it, such as "north of the town", or null. */
  @Nullable String directionOf(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens = source.tokens(source.sentenceAt(frame.claim().span().start()));
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < frame.claim().span().end()) {
      at++;
    }
    for (int i = at; i < tokens.size() && i < at + 3 && tokens.get(i).isWord(); i++) {
      String direction = DIRECTIONS.get(tokens.get(i).lower());
      if (direction != null) {
        return direction.equals("Distance") ? direction + " " + way(tokens, at) : direction;
      }
    }
    return null;
  }

  /** Returns the words of a way: "to the north", "southwest of the town". */
  private static String way(List<Token> tokens, int from) {
    StringBuilder way = new StringBuilder();
    int words = 0;
    for (Token token : tokens.subList(from, tokens.size())) {
      boolean on = words == 0 || ContentWords.isFunctionWord(token.lower()) || words < WAY;
      if (!token.isWord()
          || !on
          || words > 0 && Clauses.isOpener(token.lower())
          || words == WORDS) {
        break;
      }
      way.append(way.isEmpty() ? "" : " ").append(token.text());
      words++;
    }
    return way.toString();
  }

  private static boolean isInside(Token token, QuantityFrame frame) {
    return token.start() < frame.claim().span().end() || token.isWord() || token.isNumber();
  }
}
