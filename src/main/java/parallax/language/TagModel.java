package parallax.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The figures of OpenNLP's English model for parts of speech, which was trained on the Universal
 * Dependencies English Web Treebank, gathered by what they hang on: one word, or the two tags
 * before. The features are those that the model's own description names.
 */
final class TagModel {
  private static final String FILE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  private static final String FIGURES = "pos.model";

  /** The longest beginning and ending of a word that the model looks at. */
  private static final int LONGEST_AFFIX = 4;

  private static final String START = "S=begin";

  private final Map<?, ?> contexts;
  private final List<PartOfSpeech> tags;
  private final double[][] transitions;
  private final double[][] starts;

  private TagModel(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    this.contexts = (Map<?, ?>) parts[1];
    String[] names = (String[]) parts[2];
    this.tags = Stream.of(names).map(TagModel::partOfSpeech).toList();
    this.transitions = transitions(names);
    this.starts = new double[][] {sum(START), sum("p1" + START), sum("p2" + START)};
  }

  /** Reads the model that comes with the program. */
  static TagModel load() {
    try (InputStream in = TagModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The model " + FILE + " is missing from the program");
      }
      AbstractModel model = new POSModel(in).getArtifact(FIGURES);
      return new TagModel(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PartOfSpeech partOfSpeech(String tag) {
    try {
      return PartOfSpeech.valueOf(tag);
    } catch (IllegalArgumentException e) {
      return PartOfSpeech.X; // the model has tags of its own for words such as "don't"
    }
  }

  /** Returns the number of tags. */
  int size() {
    return tags.size();
  }

  /** Returns the part of speech that a tag stands for. */
  PartOfSpeech partOfSpeech(int tag) {
    return tags.get(tag);
  }

  /**
   * Returns what the two tags before a word say for each tag.
   *
   * @param second the tag of the second word before, the number of tags where there is none
   * @param previous the tag of the word before, the number of tags where there is none
   */
  double[] transition(int second, int previous) {
    return transitions[second * (size() + 1) + previous];
  }

  /** Returns what is said for each tag by the place of a word in its sentence. */
  double[] start(int index) {
    return index < starts.length ? starts[index] : WordScores.NOTHING;
  }

  private double[][] transitions(String[] names) {
    int n = names.length;
    double[][] sums = new double[(n + 1) * (n + 1)][];
    for (int second = 0; second <= n; second++) {
      for (int previous = 0; previous < n; previous++) {
        String before = second == n ? START : names[second];
        sums[second * (n + 1) + previous] =
            sum("t=" + names[previous], "t2=" + before + "," + names[previous]);
      }
    }
    sums[n * (n + 1) + n] = sum("t=" + START);
    return sums;
  }

  /** Returns what a word says for the tags around it. */
  WordScores scores(String word) {
    String lower = "w=" + StringUtil.toLowerCase(word);
    return new WordScores(
        own(word), sum("p1" + lower), sum("p2" + lower), sum("n1" + lower), sum("n2" + lower));
  }

  private double[] own(String word) {
    int n = word.length();
    int affixes = StrictMath.min(LONGEST_AFFIX, n);
    String lower = StringUtil.toLowerCase(word);
    String form = FeatureGeneratorUtil.tokenFeature(word);
    String[] features = new String[2 * affixes + 4];
    int at = 0;
    features[at++] = "def";
    for (int i = 1; i <= affixes; i++) {
      features[at++] = "suf=" + word.substring(n - i);
    }
    for (int i = 1; i <= affixes; i++) {
      features[at++] = "pre=" + word.substring(0, i);
    }
    features[at++] = "w=" + lower;
    features[at++] = "wc=" + form;
    features[at] = "w&c=" + lower + "," + form;
    return sum(features);
  }

  /** Adds up the figures of features; nothing if the model knows none of them. */
  private double[] sum(String... features) {
    double[] sum = WordScores.NOTHING;
    for (String feature : features) {
      if (contexts.get(feature) instanceof Context context) {
        sum = sum.length == 0 ? new double[size()] : sum;
        int[] outcomes = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
          sum[outcomes[i]] += parameters[i];
        }
      }
    }
    return sum;
  }
}
