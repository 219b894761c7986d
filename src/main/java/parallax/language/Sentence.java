package parallax.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.model.Span;

/** A sentence of a document, with its tokens and, once asked for, their parts of speech. */
public final class Sentence {
  private final String text;
  private final Span span;
  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final Set<String> names;
  private final Set<String> surnames;
  private @Nullable List<PartOfSpeech> tags;

  /**
   * Creates one.
   *
   * @param names the words that the text shows to be names; filled before parts of speech are asked
   *     for
   * @param surnames its last names that look like other words, in lower case; filled as well
   */
  Sentence(
      String text, Span span, int index, int paragraph, Set<String> names, Set<String> surnames) {
    this.names = names;
    this.surnames = surnames;
    this.text = text;
    this.span = span;
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = Tokenizer.tokenize(text, span);
  }

  /** Returns where it stands in the document's text. */
  public Span span() {
    return span;
  }

  /** Returns its place among the document's sentences, from 0. */
  public int index() {
    return index;
  }

  /** Returns the place of its paragraph among the document's paragraphs, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Returns its tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns the sentence as it stands. */
  public String text() {
    return span.of(text);
  }

  /** Returns the words between two tokens, both included, as they stand. */
  public String text(int firstToken, int lastToken) {
    return text.substring(tokens.get(firstToken).start(), tokens.get(lastToken).end());
  }

  /** Returns the span from one token to another, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).start(), tokens.get(lastToken).end());
  }

  /** Returns the part of speech of every token; found on the first call and kept. */
  public List<PartOfSpeech> tags() {
    List<PartOfSpeech> found = tags;
    if (found == null) {
      found = Tagger.tag(tokens, names, surnames);
      tags = found;
    }
    return found;
  }

  /** Tells whether a token is a last name of the text that looks like another word: "Bishop". */
  public boolean isSurname(int token) {
    Token word = tokens.get(token);
    return word.isCapitalized() && !surnames.isEmpty() && surnames.contains(word.lower());
  }

  /** Returns the lemma of a token, in lower case, by its part of speech. */
  public String lemma(int token) {
    return Lemmas.lemma(tokens.get(token).lower(), tags().get(token));
  }

  /** Returns the place of the first token at or behind an offset; the number of tokens if none. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text();
  }
}
