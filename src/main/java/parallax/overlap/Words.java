package parallax.overlap;

import java.util.List;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/** The words and numbers of a text in lower case, signs left out, with their places. */
record Words(List<Token> tokens) {
  static final Words NONE = new Words(List.of());

  static Words of(String text) {
    List<Token> all = Tokenizer.tokenize(text, new Span(0, text.length()));
    return new Words(all.stream().filter(token -> token.isWord() || token.isNumber()).toList());
  }

  int size() {
    return tokens.size();
  }

  boolean has(int index) {
    return index >= 0 && index < tokens.size();
  }

  String word(int index) {
    return tokens.get(index).lower();
  }

  /** Returns a hash of a run of words, the same on every machine. */
  long hash(int from, int length) {
    long hash = 1125899906842597L;
    for (int i = from; i < from + length; i++) {
      hash = 31 * (31 * hash + 7) + word(i).hashCode();
    }
    return hash;
  }

  Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }
}
