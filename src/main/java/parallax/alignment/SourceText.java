package parallax.alignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parallax.language.Token;
import parallax.language.Tokenizer;
import parallax.model.Claim;
import parallax.model.Moment;
import parallax.model.Reading;
import parallax.model.Span;

/** One source as the aligner sees it: its sentences with their content words. */
final class SourceText {
  private final int index;
  private final Reading reading;
  private final List<WordSet> words = new ArrayList<>();
  private final List<Claim> moments;
  private @Nullable Span lastSpan;
  private List<Token> lastTokens = List.of();

  SourceText(int index, Reading reading, Vocabulary vocabulary) {
    this.index = index;
    this.reading = reading;
    String text = reading.source().text();
    for (Span sentence : reading.sentences()) {
      words.add(vocabulary.count(ContentWords.of(text, sentence), index));
    }
    this.moments =
        reading.claims().stream().filter(claim -> claim.content() instanceof Moment).toList();
  }

  /** Returns the place of the source among all, from 0. */
  int index() {
    return index;
  }

  Reading reading() {
    return reading;
  }

  String text() {
    return reading.source().text();
  }

  /** Returns the claims that say when something happened, in the order of the text. */
  List<Claim> moments() {
    return moments;
  }

  int sentenceCount() {
    return words.size();
  }

  Span sentence(int number) {
    return reading.sentences().get(number);
  }

  /** Returns the content words of a sentence. */
  WordSet words(int sentence) {
    return words.get(sentence);
  }

  /** Returns the tokens of a sentence; those of the last one asked for are kept. */
  List<Token> tokens(Span span) {
    if (!span.equals(lastSpan)) {
      lastTokens = Tokenizer.tokenize(text(), span);
      lastSpan = span;
    }
    return lastTokens;
  }

  /** Returns the number of the sentence that holds an offset, or of the one before it. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = words.size() - 1;
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
  boolean continuesParagraph(int sentence) {
    if (sentence == 0) {
      return false;
    }
    int from = sentence(sentence - 1).end();
    return text().substring(from, sentence(sentence).start()).indexOf('\n') < 0;
  }
}
