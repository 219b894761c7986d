package parallax.language;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import parallax.model.Span;

/**
 * A text, cut into paragraphs and sentences. Every offset points into {@link #text()}; nothing is
 * copied.
 */
public final class Document {
  private final String text;
  private final List<Span> paragraphs;
  private final Checked sentences;

  private Document(String text, List<Span> paragraphs, Checked sentences) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = sentences;
  }

  /** Sentences that are handed out after a check. */
  private static final class Checked extends AbstractList<Sentence> implements RandomAccess {
    private final List<Sentence> sentences;
    private final Runnable check;

    Checked(List<Sentence> sentences, Runnable check) {
      this.sentences = List.copyOf(sentences);
      this.check = check;
    }

    Checked with(Runnable another) {
      return new Checked(sentences, another);
    }

    @Override
    public Sentence get(int index) {
      check.run();
      return sentences.get(index);
    }

    @Override
    public int size() {
      return sentences.size();
    }
  }

  /** Reads a text; each of its non-empty lines is a paragraph. */
  public static Document of(String text) {
    return of(text, () -> {});
  }

  /**
   * Reads a text.
   *
   * @param check is run before each sentence that is read or handed out; what it throws ends the
   *     work on a long text early
   */
  public static Document of(String text, Runnable check) {
    List<Span> paragraphs = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    SentenceSplitter splitter = new SentenceSplitter(text);
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      List<Span> found = splitter.split(new Span(from, to));
      if (sentences.isEmpty() && !found.isEmpty()) {
        found = withoutHeadline(text, found);
      }
      if (!found.isEmpty()) {
        for (Span span : found) {
          check.run();
          sentences.add(
              new Sentence(text, span, sentences.size(), paragraphs.size(), names, surnames));
        }
        paragraphs.add(found.getFirst().union(found.getLast()));
      }
      from = to + 1;
    }
    surnames.addAll(Surnames.of(sentences));
    names.addAll(TextNames.of(sentences));
    return new Document(text, paragraphs, new Checked(sentences, check));
  }

  /** Cuts a headline off the first sentence where it has run into it. */
  private static List<Span> withoutHeadline(String text, List<Span> found) {
    Span first = found.getFirst();
    int start = RunInHeadline.end(text, first);
    if (start < 0) {
      return found;
    }
    int end = start;
    while (end > first.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Span> cut = new ArrayList<>(found);
    cut.set(0, new Span(start, first.end()));
    cut.addFirst(new Span(first.start(), end));
    return cut;
  }

  /** Returns the same document without the check before each sentence. */
  public Document unchecked() {
    return checked(() -> {});
  }

  /** Returns the same document with another check before each sentence that is handed out. */
  public Document checked(Runnable check) {
    return new Document(text, paragraphs, sentences.with(check));
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
