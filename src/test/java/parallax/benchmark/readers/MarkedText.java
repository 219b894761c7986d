package parallax.benchmark.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parallax.benchmark.ArticleMaker;
import parallax.model.Span;
import parallax.ui.kit.Paragraphs;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextRole;

/**
 * An article with marks spread evenly over it.
 *
 * @param paragraphs its paragraphs
 * @param marks for each paragraph what is marked in it
 */
record MarkedText(List<String> paragraphs, List<List<Mark>> marks) {
  static final int ARTICLES = 40;
  private static final int WORDS = 2_000;
  private static final int MARKS = 200;
  private static final int LETTERS = 14;

  /**
   * A stretch that is marked.
   *
   * @param row the row it answers; one row is highlighted, the others are underlined
   * @param span where it stands in its paragraph
   */
  record Mark(int row, Span span) {}

  /** Makes as many articles as the trial shows. */
  static List<MarkedText> all() throws IOException {
    ArticleMaker maker = new ArticleMaker(18, WORDS);
    return IntStream.range(0, ARTICLES).mapToObj(i -> of(maker.article(i))).toList();
  }

  private static MarkedText of(String text) {
    List<String> paragraphs = Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
    int length = paragraphs.stream().mapToInt(String::length).sum();
    List<List<Mark>> marks = new ArrayList<>();
    int row = 0;
    int start = 0;
    for (String paragraph : paragraphs) {
      List<Mark> here = new ArrayList<>();
      for (; row < MARKS && row * length / MARKS < start + paragraph.length(); row++) {
        int at = row * length / MARKS - start;
        here.add(new Mark(row, new Span(at, Math.min(at + LETTERS, paragraph.length()))));
      }
      marks.add(List.copyOf(here));
      start += paragraph.length();
    }
    return new MarkedText(paragraphs, List.copyOf(marks));
  }

  /** Returns a paragraph's words as the program shows them. */
  List<Run> runs(int paragraph) {
    return List.of(new Run(paragraphs.get(paragraph), TextRole.ARTICLE));
  }
}
