package parallax.ui.compare.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;
import parallax.model.Span;
import parallax.ui.kit.Paragraphs;
import parallax.ui.kit.Run;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;
import parallax.ui.kit.TextRole;

/**
 * Where the paragraphs of one source's text stand one under the other, with the remark that nothing
 * answers between two of them, and how far they are scrolled. The height of a paragraph is exact
 * once it came near to sight; those of a very long text are estimated before.
 */
public final class ReaderHeights {
  /** Texts of more paragraphs are measured piece by piece. */
  private static final int MEASURED_AT_ONCE = 300;

  private final String text;
  private final @Nullable String title;
  private final List<Span> paragraphs;
  private final double[] heights;
  private final boolean[] exact;
  private @Nullable Stacked stacked;
  private double width = -1;
  private @Nullable TextMeasure measure;
  private List<Run> inset = List.of();
  private int insetBefore = -1;
  private boolean insetAbove;
  private double insetHeight;
  private double scroll;

  /**
   * Prepares a text.
   *
   * @param text the source's text
   * @param title the piece's title, which is shown as one where it is a paragraph of the text
   */
  public ReaderHeights(String text, @Nullable String title) {
    this.text = text;
    this.title = title;
    this.paragraphs = Paragraphs.of(text);
    this.heights = new double[paragraphs.size()];
    this.exact = new boolean[paragraphs.size()];
  }

  /** Tells whether this is the text of a source. */
  boolean shows(Source source) {
    return text.equals(source.text()) && Objects.equals(title, source.metadata().title());
  }

  /** Measures the text for lines of a width. */
  public void layOut(TextMeasure with, double lineWidth) {
    if (with == measure && lineWidth == width) {
      return;
    }
    measure = with;
    width = lineWidth;
    for (int i = 0; i < heights.length; i++) {
      exact[i] = false;
      heights[i] = estimate(i);
      if (heights.length <= MEASURED_AT_ONCE) {
        settle(i);
      }
    }
    insetHeight = inset.isEmpty() ? 0 : with.height(inset, insetWidth());
    stacked = null;
  }

  private double estimate(int paragraph) {
    double line = em() * TextRole.ARTICLE.ems() * 1.35;
    double letters = Math.max(1, width / (em() * TextRole.ARTICLE.ems() * 0.52));
    return Math.ceil(paragraphs.get(paragraph).length() / letters) * line;
  }

  private double em() {
    return measure == null ? 1 : measure.em();
  }

  /** Makes a paragraph's height exact; what stands in sight stays where it is. */
  private void settle(int paragraph) {
    if (!exact[paragraph] && measure != null) {
      exact[paragraph] = true;
      heights[paragraph] = measure.height(runs(paragraph), width);
      stacked = null;
    }
  }

  /**
   * Makes the heights exact of all paragraphs that touch a stretch of the column. Where those above
   * turn out higher or lower, the column is scrolled so that what is in sight stays.
   */
  public void settle(double from, double to) {
    if (heights.length == 0) {
      return;
    }
    int first = at(from);
    double y = top(first);
    for (int i = first; i < heights.length && y < to; i++) {
      if (!exact[i]) {
        double before = heights[i];
        settle(i);
        if (y + before < scroll) {
          scroll += heights[i] - before;
        }
      }
      y += block(i);
    }
  }

  /** Returns the height of a paragraph with the space and the remark that follow it. */
  private double block(int paragraph) {
    return heights[paragraph] + gap() + (insetBefore == paragraph + 1 ? insetBlock() : 0);
  }

  private Stacked stacked() {
    Stacked known = stacked;
    if (known == null) {
      double[] blocks = new double[heights.length];
      for (int i = 0; i < blocks.length; i++) {
        blocks[i] = block(i);
      }
      known = new Stacked(blocks);
      stacked = known;
    }
    return known;
  }

  /** Returns the space that the remark takes above all paragraphs. */
  private double lead() {
    return insetBefore == 0 ? insetBlock() : 0;
  }

  /** Returns the paragraph at a distance from the top of the column. */
  public int at(double distance) {
    return stacked().at(distance - lead());
  }

  /** Returns where the paragraphs stand in the text. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Returns a paragraph's words. */
  public List<Run> runs(int paragraph) {
    String words = paragraphs.get(paragraph).of(text);
    TextRole role = words.strip().equals(title) ? TextRole.TITLE : TextRole.ARTICLE;
    return List.of(new Run(words, role));
  }

  /** Returns the width of the lines, in pixels. */
  public double width() {
    return width;
  }

  /** Returns the space between two paragraphs. */
  public double gap() {
    return Math.round(em() * 0.75);
  }

  /**
   * Puts a remark between paragraphs.
   *
   * @param words what it says; nothing for no remark
   * @param on the sentence next to whose paragraph it stands, on the side from which the sentence
   *     is nearer; null for the top of the column
   */
  public void setInset(List<Run> words, @Nullable Span on) {
    inset = List.copyOf(words);
    insetAbove = on == null || isNearerToStart(on);
    insetBefore =
        inset.isEmpty() ? -1 : on == null ? 0 : paragraphAt(on.start()) + (insetAbove ? 0 : 1);
    insetHeight = inset.isEmpty() || measure == null ? 0 : measure.height(inset, insetWidth());
    stacked = null;
  }

  private boolean isNearerToStart(Span sentence) {
    Span paragraph = paragraphs.get(paragraphAt(sentence.start()));
    return sentence.start() - paragraph.start() < paragraph.end() - sentence.end();
  }

  /** Tells whether the remark stands above what it is on. */
  public boolean isInsetAbove() {
    return insetAbove;
  }

  /** Returns the words of the remark between paragraphs; none where there is no remark. */
  public List<Run> inset() {
    return inset;
  }

  /** Returns the width of the remark's lines: a bar and some space stand at their left. */
  public double insetWidth() {
    return Math.max(1, width - Math.round(em() * 0.85));
  }

  /** Returns the height of the remark, in pixels. */
  public double insetHeight() {
    return insetHeight;
  }

  private double insetBlock() {
    return insetHeight + gap();
  }

  /** Returns the remark's distance from the top of the column; empty where there is none. */
  public Optional<Double> insetTop() {
    if (insetBefore < 0) {
      return Optional.empty();
    }
    return Optional.of(
        insetBefore == 0 ? 0 : top(insetBefore - 1) + heights[insetBefore - 1] + gap());
  }

  /** Returns a paragraph's distance from the top of the column. */
  public double top(int paragraph) {
    return lead() + stacked().top(paragraph);
  }

  /** Returns a paragraph's height, in pixels. */
  public double height(int paragraph) {
    return heights[paragraph];
  }

  /** Returns the height of the whole column. */
  public double total() {
    return Math.max(0, lead() + stacked().total() - gap());
  }

  /** Returns the paragraph in or before which an offset of the text stands. */
  public int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns where a stretch of the text stands in the column, line by line. */
  public List<TextBox> boxes(Span span) {
    List<TextBox> boxes = new ArrayList<>();
    if (measure == null) {
      return boxes;
    }
    for (int i = paragraphAt(span.start()); i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      if (paragraph.start() >= span.end()) {
        break;
      }
      if (paragraph.overlaps(span)) {
        settle(i);
        double top = top(i);
        boxesIn(i, span).forEach(box -> boxes.add(box.moved(0, top)));
      }
    }
    return boxes;
  }

  /** Returns where the part of a stretch that lies in a paragraph stands in that paragraph. */
  public List<TextBox> boxesIn(int paragraph, Span span) {
    Span whole = paragraphs.get(paragraph);
    if (measure == null || !whole.overlaps(span)) {
      return List.of();
    }
    Span part =
        new Span(
            Math.max(span.start(), whole.start()) - whole.start(),
            Math.min(span.end(), whole.end()) - whole.start());
    return measure.boxes(runs(paragraph), width, part);
  }

  /** Returns the place between letters that is nearest to a point of the column. */
  public int placeAt(double x, double y) {
    if (measure == null || paragraphs.isEmpty()) {
      return 0;
    }
    int paragraph = at(y);
    settle(paragraph);
    double within = Math.clamp(y - top(paragraph), 0, Math.max(0, heights[paragraph] - 1));
    return paragraphs.get(paragraph).start() + measure.placeAt(runs(paragraph), width, x, within);
  }

  /** Returns where a caret stands in the column before a letter of the text. */
  public TextBox caret(int place) {
    if (measure == null || paragraphs.isEmpty()) {
      return new TextBox(0, 0, 0, 0);
    }
    int paragraph = paragraphAt(place);
    settle(paragraph);
    return measure.caret(runs(paragraph), width, within(paragraph, place)).moved(0, top(paragraph));
  }

  /** Returns the line on which a place of the text stands; nothing where there is no text. */
  public Span line(int place) {
    if (measure == null || paragraphs.isEmpty()) {
      return new Span(0, 0);
    }
    int paragraph = paragraphAt(place);
    int start = paragraphs.get(paragraph).start();
    Span line = measure.line(runs(paragraph), width, within(paragraph, place));
    return new Span(start + line.start(), start + line.end());
  }

  private int within(int paragraph, int place) {
    Span whole = paragraphs.get(paragraph);
    return Math.clamp(place - whole.start(), 0, whole.length());
  }

  /** Returns about how far down the column a stretch begins, without laying its words out. */
  public double estimatedTop(Span span) {
    if (paragraphs.isEmpty()) {
      return 0;
    }
    int paragraph = paragraphAt(span.start());
    Span whole = paragraphs.get(paragraph);
    double within = (span.start() - whole.start()) / (double) Math.max(1, whole.length());
    return top(paragraph) + height(paragraph) * Math.clamp(within, 0, 1);
  }

  /** Returns how far the column is scrolled; negative where space is left above its text. */
  public double scroll() {
    return scroll;
  }

  /** Scrolls to a distance from the top, as far as there is text. */
  public void scrollTo(double distance) {
    scroll = Math.round(distance);
  }
}
