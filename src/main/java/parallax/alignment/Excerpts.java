package parallax.alignment;

import java.util.List;
import parallax.language.Token;

/** Quotes a figure with the words around it, for rows whose question has no name. */
final class Excerpts {
  private static final int WORDS = 7;

  private final Corpus corpus;

  Excerpts(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the claim and what follows it in its clause, in marks of quotation. */
  String of(QuantityFrame frame) {
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

  private static boolean isInside(Token token, QuantityFrame frame) {
    return token.start() < frame.claim().span().end() || token.isWord() || token.isNumber();
  }
}
