package parallax.alignment.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.alignment.grouping.Draft;
import parallax.alignment.text.ContentWords;
import parallax.alignment.text.Corpus;
import parallax.alignment.text.SourceText;
import parallax.alignment.text.Vocabulary;
import parallax.alignment.text.WordSet;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Claim;
import parallax.model.Span;

/** Finds out what is known about each quotation and report for lining it up. */
public final class SpeechFrames {
  /** So many content words in a row are reason enough to look closer. */
  private static final int RUN = 3;

  /** Longer statements than this are not held against those of other speakers. */
  private static final int LONGEST_CONTRADICTED = 5;

  private record Figure(Span span, int question) {}

  private final Corpus corpus;
  private final Map<String, List<Figure>> figures = new HashMap<>();

  /**
   * Creates a finder.
   *
   * @param questions those that figures answer
   */
  public SpeechFrames(Corpus corpus, List<Draft> questions) {
    this.corpus = corpus;
    for (int i = 0; i < questions.size(); i++) {
      for (Claim claim : questions.get(i).claims()) {
        figures
            .computeIfAbsent(claim.source(), key -> new ArrayList<>())
            .add(new Figure(claim.span(), i));
      }
    }
  }

  private WordSet lined(Claim speech) {
    return WordSet.of(
        figures.getOrDefault(speech.source(), List.of()).stream()
            .filter(figure -> speech.span().contains(figure.span()))
            .mapToInt(Figure::question)
            .toArray());
  }

  /** Returns the frames of all speech, in the order of the sources and texts. */
  public List<SpeechFrame> all() {
    return corpus.sources().parallelStream().flatMap(source -> of(source).stream()).toList();
  }

  private List<SpeechFrame> of(SourceText source) {
    List<SpeechFrame> frames = new ArrayList<>();
    for (Claim claim : source.reading().claims()) {
      if (claim.kind().isSpeech()) {
        frames.add(frame(source, claim));
      }
    }
    return frames;
  }

  private SpeechFrame frame(SourceText source, Claim claim) {
    corpus.check();
    List<Token> tokens = Tokenizer.tokenize(source.text(), claim.span());
    List<String> said = ContentWords.of(tokens);
    List<String> speaker = ContentWords.of(claim.attribution().speaker());
    List<String> keys = new ArrayList<>();
    for (String word : speaker) {
      keys.add("by " + word);
    }
    for (int i = 0; i + RUN <= said.size(); i++) {
      keys.add(String.join(" ", said.subList(i, i + RUN)));
    }
    Denial denial = Denial.of(tokens);
    if (denial != Denial.UNCLEAR && said.size() <= LONGEST_CONTRADICTED) {
      addPairs(said, keys);
    }
    Vocabulary vocabulary = corpus.vocabulary();
    return new SpeechFrame(
        claim,
        source.index(),
        vocabulary.known(speaker),
        vocabulary.known(said),
        lined(claim),
        denial,
        keys);
  }

  /** What one speaker affirms and another denies has two words in common, but maybe no speaker. */
  private static void addPairs(List<String> said, List<String> keys) {
    for (String one : said) {
      for (String other : said) {
        if (one.compareTo(other) < 0) {
          keys.add(one + " + " + other);
        }
      }
    }
  }
}
