package parallax.alignment.naming;

import java.util.List;
import parallax.alignment.quantity.QuantityFrame;
import parallax.alignment.text.SourceText;
import parallax.language.PartOfSpeech;
import parallax.language.Token;

/**
 * The sentence of a figure, word by word; beyond its ends there are empty words.
 *
 * @param first the index of the figure's first token
 * @param end the index of the token behind its last
 */
record FigureSentence(List<Token> tokens, List<PartOfSpeech> tags, int first, int end) {

  /** Returns the sentence of a figure in its source. */
  static FigureSentence of(SourceText source, QuantityFrame frame) {
    int sentence = source.sentenceAt(frame.claim().span().start());
    List<Token> tokens = source.tokens(sentence);
    int from = 0;
    while (from < tokens.size() && tokens.get(from).end() <= frame.claim().span().start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < frame.claim().span().end()) {
      to++;
    }
    return new FigureSentence(tokens, source.tags(sentence), from, to);
  }

  /** Returns the number of tokens. */
  int size() {
    return tokens.size();
  }

  PartOfSpeech tag(int at) {
    return at >= 0 && at < tags.size() ? tags.get(at) : PartOfSpeech.PUNCT;
  }

  String lower(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
  }

  /** Tells whether a token is one of some words in lower case. */
  boolean isAny(int at, String... words) {
    String lower = lower(at);
    for (String word : words) {
      if (lower.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isNumber(int at) {
    return at >= 0
        && at < tokens.size()
        && (tokens.get(at).isNumber() || tag(at) == PartOfSpeech.NUM);
  }

  /** Tells whether a token leads on to what follows it, so that nothing can end with it. */
  boolean leadsOn(int at) {
    return switch (tag(at)) {
      case DET, ADP, AUX, CCONJ, SCONJ, PART, NUM, PUNCT, SYM, PRON -> true;
      default -> false;
    };
  }
}
