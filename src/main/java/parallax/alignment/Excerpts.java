package parallax.alignment;

import java.util.List;
import parallax.language.Token;

/** Quotes a figure with the words that follow it, for rows whose question has no name. */
final class Excerpts {
  private static final int WORDS = 7;

  private final Corpus corpus;

  Excerpts(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the claim and what follows it in its clause, in marks of quotation. */
  String of(QuantityFrame frame) {
    SourceText source = corpus.sources().get(frame.source());
    List<Token> tokens =
        source.tokens(source.sentence(source.sentenceAt(frame.claim().span().start())));
    int start = frame.claim().span().start();
    int end = frame.claim().span().end();
    int words = 0;
    boolean whole = true;
    for (Token token : tokens) {
      if (token.start() < start) {
        continue;
      }
      boolean over = token.start() >= end && !token.isWord() && !token.isNumber();
      if (over || words == WORDS) {
        whole = over;
        break;
      }
      words++;
      end = StrictMath.max(end, token.end());
    }
    String text = Phrases.line(source.text().substring(start, end));
    return "\u201c" + text + (whole ? "" : " \u2026") + "\u201d";
  }
}
