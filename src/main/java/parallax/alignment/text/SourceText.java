package parallax.alignment.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parallax.language.PartOfSpeech;
import parallax.language.Token;
import parallax.model.Claim;
import parallax.model.Moment;
import parallax.model.Reading;
import parallax.model.Span;

/** One source as the aligner sees it: its sentences with their content words. */
public final class SourceText {
  private final int index;
  private final Reading reading;
  private final KeyedText text;
  private final List<List<Token>> tokens;
  private final List<WordSet> words = new ArrayList<>();
  private final List<Claim> moments;
  private final Map<Integer, List<Claim>> momentsBySentence = new HashMap<>();

  SourceText(int index, Reading reading, KeyedText text) {
    this.index = index;
    this.reading = reading;
    this.text = text;
    this.tokens = text.tokens();
    this.moments =
        reading.claims().stream().filter(claim -> claim.content() instanceof Moment).toList();
    for (Claim moment : moments) {
      int sentence = sentenceAt(moment.span().start());
      if (sentence < tokens.size() && sentence(sentence).contains(moment.span())) {
        momentsBySentence.computeIfAbsent(sentence, s -> new ArrayList<>()).add(moment);
      }
    }
  }

  /** Numbers the content words; sources come in order. */
  void count(Vocabulary vocabulary) {
    int[] ids = vocabulary.count(text.keys());
    for (int[] places : text.places()) {
      int[] numbers = new int[places.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = ids[places[i]];
      }
      words.add(WordSet.of(numbers));
    }
  }

  /** Returns the place of the source among all, from 0. */
  public int index() {
    return index;
  }

  /** Returns the source with what was read in it. */
  public Reading reading() {
    return reading;
  }

  /** Returns the source's text. */
  public String text() {
    return reading.source().text();
  }

  /** Returns the claims that say when something happened, in the order of the text. */
  public List<Claim> moments() {
    return moments;
  }

  /** Returns those of them that lie inside a sentence. */
  public List<Claim> moments(int sentence) {
    return momentsBySentence.getOrDefault(sentence, List.of());
  }

  /** Returns how many sentences there are. */
  public int sentenceCount() {
    return tokens.size();
  }

  /** Returns where a sentence stands in the text; the first is number 0. */
  public Span sentence(int number) {
    return reading.sentences().get(number);
  }

  /** Returns the content words of a sentence. */
  public WordSet words(int sentence) {
    return words.get(sentence);
  }

  /** Returns the tokens of a sentence. */
  public List<Token> tokens(int sentence) {
    return tokens.get(sentence);
  }

  /** Returns the parts of speech of the tokens of a sentence. */
  public List<PartOfSpeech> tags(int sentence) {
    return text.sentences().get(sentence).tags();
  }

  /** Returns the number of the sentence that holds an offset, or of the one before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentence(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Tells whether a sentence and the one before it stand in one paragraph. */
  public boolean continuesParagraph(int sentence) {
    if (sentence == 0) {
      return false;
    }
    int from = sentence(sentence - 1).end();
    return text().substring(from, sentence(sentence).start()).indexOf('\n') < 0;
  }
}
