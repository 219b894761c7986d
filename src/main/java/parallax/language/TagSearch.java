package parallax.language;

import java.util.Arrays;

/**
 * Finds the tags of a sentence, word by word from left to right: the likeliest by the figures of
 * the model for the word, its neighbours and the two tags before.
 */
final class TagSearch {
  private final TagModel model;
  private final WordForm[] words;
  private final double[] sums;

  TagSearch(TagModel model, WordForm[] words) {
    this.model = model;
    this.words = words;
    this.sums = new double[model.size()];
  }

  /** Writes the parts of speech of the words to a stretch of an array. */
  void run(PartOfSpeech[] found, int from) {
    int second = model.size();
    int previous = model.size();
    for (int i = 0; i < words.length; i++) {
      sum(i);
      add(model.transition(second, previous));
      second = previous;
      previous = likeliest();
      found[from + i] = model.partOfSpeech(previous);
    }
  }

  /** Adds up what the word and its neighbours say. */
  private void sum(int i) {
    Arrays.fill(sums, 0);
    add(words[i].scores(model).own());
    if (i > 0) {
      add(words[i - 1].scores(model).next());
    }
    if (i > 1) {
      add(words[i - 2].scores(model).second());
    }
    if (i + 1 < words.length) {
      add(words[i + 1].scores(model).previous());
    }
    if (i + 2 < words.length) {
      add(words[i + 2].scores(model).secondPrevious());
    }
    add(model.start(i));
  }

  private void add(double[] figures) {
    for (int tag = 0; tag < figures.length; tag++) {
      sums[tag] += figures[tag];
    }
  }

  private int likeliest() {
    int best = 0;
    for (int tag = 1; tag < sums.length; tag++) {
      best = sums[tag] > sums[best] ? tag : best;
    }
    return best;
  }
}
