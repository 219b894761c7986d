package parallax.overlap;

import java.util.List;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/**
 * The words and numbers of a text, signs left out, as numbers of a vocabulary, and their places.
 */
final class Words {
  private final String[] lower;
  private int[] words = {};
  private final int[] starts;
  private final int[] ends;
  private int size;

  private Words(int most) {
    lower = new String[most];
    starts = new int[most];
    ends = new int[most];
  }

  static Words none() {
    return new Words(0);
  }

  static Words of(String text) {
    List<Token> tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
    Words words = new Words(tokens.size());
    for (Token token : tokens) {
      if (token.isWord() || token.isNumber()) {
        words.lower[words.size] = token.lower();
        words.starts[words.size] = token.start();
        words.ends[words.size] = token.end();
        words.size++;
      }
    }
    return words;
  }

  /** Gives the words their numbers: from here on they can be compared. */
  void number(Vocabulary vocabulary) {
    words = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = vocabulary.number(lower[i]);
    }
  }

  int size() {
    return size;
  }

  /** Returns the words' numbers; not to be changed. */
  int[] words() {
    return words;
  }

  int word(int index) {
    return words[index];
  }

  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
