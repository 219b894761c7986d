package parallax.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parallax.model.Span;

/**
 * A text, cut into paragraphs and sentences. Every offset points into {@link #text()}; nothing is
 * copied.
 */
public final class Document {
  private final String text;
  private final List<Span> paragraphs;
  private final List<Sentence> sentences;

  private Document(String text, List<Span> paragraphs, List<Sentence> sentences) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
  }

  /** Reads a text; each of its non-empty lines is a paragraph. */
  public static Document of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Set<String> names = new HashSet<>();
    SentenceSplitter splitter = new SentenceSplitter(text);
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      List<Span> found = splitter.split(new Span(from, to));
      if (!found.isEmpty()) {
        for (Span span : found) {
          sentences.add(new Sentence(text, span, sentences.size(), paragraphs.size(), names));
        }
        paragraphs.add(found.getFirst().union(found.getLast()));
      }
      from = to + 1;
    }
    names.addAll(TextNames.of(sentences));
    return new Document(text, paragraphs, sentences);
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the paragraphs, from the start of their first sentence to the end of their last. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Returns the sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * Returns the sentence that holds an offset; between two sentences, the one before.
   *
   * @throws IllegalArgumentException if the text has no sentence
   */
  public Sentence sentenceAt(int offset) {
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("The text has no sentence");
    }
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }
}
