package parallax.overlap;

import java.util.Arrays;
import java.util.List;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Span;

/** The words and numbers of a text, signs left out, and their places. */
final class Words {
  private final String[] lower;
  private final int[] starts;
  private final int[] ends;

  private Words(String[] lower, int[] starts, int[] ends) {
    this.lower = lower;
    this.starts = starts;
    this.ends = ends;
  }

  static Words of(String text) {
    List<Token> tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
    String[] lower = new String[tokens.size()];
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    int size = 0;
    for (Token token : tokens) {
      if (token.isWord() || token.isNumber()) {
        lower[size] = token.lower();
        starts[size] = token.start();
        ends[size] = token.end();
        size++;
      }
    }
    return new Words(
        Arrays.copyOf(lower, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }

  /** Returns the words as numbers of a vocabulary, by which they can be compared. */
  int[] numbers(Vocabulary vocabulary) {
    int[] numbers = new int[lower.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = vocabulary.number(lower[i]);
    }
    return numbers;
  }

  Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }
}
