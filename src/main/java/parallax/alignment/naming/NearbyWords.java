package parallax.alignment.naming;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.Clauses;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.SourceText;
import parallax.language.Token;

/** Reads what the words right beside a figure tell of its question. */
final class NearbyWords {
  /** The most words of a way. */
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

  NearbyWords(Corpus corpus) {
    this.corpus = corpus;
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

  /** Tells whether a word stands right before a claim. */
  boolean isPreceded(QuantityFrame frame, String word) {
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens = source.tokens(source.sentenceAt(frame.claim().span().start()));
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).end() > frame.claim().span().start()) {
        return tokens.get(i - 1).is(word);
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
}
