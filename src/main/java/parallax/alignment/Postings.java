package parallax.alignment;

/**
 * Where each content word stands: the numbers of the sentences, counted through all sources.
 * Holding a row's words against all sentences then costs as much as the words are frequent.
 */
final class Postings {
  private final int[] starts;
  private final int[] sentences;
  private final int sentenceCount;

  private Postings(int[] starts, int[] sentences, int sentenceCount) {
    this.starts = starts;
    this.sentences = sentences;
    this.sentenceCount = sentenceCount;
  }

  /**
   * What sentences share with some words.
   *
   * @param counts how many of the words
   * @param weights their summed weight
   */
  record Shared(int[] counts, double[] weights) {}

  static Postings of(Corpus corpus) {
    int[] starts = new int[corpus.vocabulary().size() + 1];
    int sentenceCount = 0;
    for (SourceText source : corpus.sources()) {
      for (int i = 0; i < source.sentenceCount(); i++, sentenceCount++) {
        for (int word : source.words(i).ids()) {
          starts[word + 1]++;
        }
      }
    }
    for (int word = 1; word < starts.length; word++) {
      starts[word] += starts[word - 1];
    }
    int[] next = starts.clone();
    int[] sentences = new int[starts[starts.length - 1]];
    int sentence = 0;
    for (SourceText source : corpus.sources()) {
      for (int i = 0; i < source.sentenceCount(); i++, sentence++) {
        for (int word : source.words(i).ids()) {
          sentences[next[word]++] = sentence;
        }
      }
    }
    return new Postings(starts, sentences, sentenceCount);
  }

  /** Returns what each sentence shares with the words. */
  Shared shared(WordSet words, Vocabulary vocabulary) {
    int[] counts = new int[sentenceCount];
    double[] weights = new double[sentenceCount];
    for (int word : words.ids()) {
      double weight = vocabulary.weight(word);
      for (int i = starts[word]; i < starts[word + 1]; i++) {
        counts[sentences[i]]++;
        weights[sentences[i]] += weight;
      }
    }
    return new Shared(counts, weights);
  }
}
