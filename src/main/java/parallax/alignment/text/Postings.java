package parallax.alignment.text;

/**
 * Where each content word stands: the numbers of the sentences, counted through all sources.
 * Holding a row's words against all sentences then costs as much as the words are frequent.
 */
public final class Postings {
  private final int[] starts;
  private final int[] sentences;

  /** The number of each source's first sentence, and behind them that of all sentences. */
  private final int[] firsts;

  /** The summed weight of the words of each sentence. */
  private final double[] weights;

  private Postings(int[] starts, int[] sentences, int[] firsts, double[] weights) {
    this.starts = starts;
    this.sentences = sentences;
    this.firsts = firsts;
    this.weights = weights;
  }

  /**
   * What sentences share with some words.
   *
   * @param counts how many of the words
   * @param weights their summed weight
   */
  public record Shared(int[] counts, double[] weights) {}

  /** Goes through the sentences of all sources once. */
  public static Postings of(Corpus corpus) {
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
    int[] firsts = new int[corpus.sources().size() + 1];
    double[] weights = new double[sentenceCount];
    for (SourceText source : corpus.sources()) {
      firsts[source.index()] = sentence;
      for (int i = 0; i < source.sentenceCount(); i++, sentence++) {
        weights[sentence] = corpus.vocabulary().weight(source.words(i));
        for (int word : source.words(i).ids()) {
          sentences[next[word]++] = sentence;
        }
      }
    }
    firsts[firsts.length - 1] = sentence;
    return new Postings(starts, sentences, firsts, weights);
  }

  /** Returns the number of a source's first sentence; behind the last source, that of all. */
  public int first(int source) {
    return firsts[source];
  }

  /** Returns the summed weight of a sentence's words. */
  public double weight(int sentence) {
    return weights[sentence];
  }

  /** Returns what each sentence shares with the words. */
  public Shared shared(WordSet words, Vocabulary vocabulary) {
    int[] counts = new int[weights.length];
    double[] sums = new double[weights.length];
    for (int word : words.ids()) {
      double weight = vocabulary.weight(word);
      for (int i = starts[word]; i < starts[word + 1]; i++) {
        counts[sentences[i]]++;
        sums[sentences[i]] += weight;
      }
    }
    return new Shared(counts, sums);
  }
}
