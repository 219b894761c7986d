package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;

/**
 * The one model of where everything stands in the Compare view. Header, row table, texts, ribbons
 * and overview strips read it; none asks another for its size. All lengths are pixels.
 */
final class ColumnGeometry {
  /** No column is narrower, at 100 % text size. */
  static final double NARROWEST = 220;

  /** Nor narrower than so many ems, where the text is large. */
  private static final double NARROWEST_EMS = 14;

  /** Lines longer than this many ems are hard to read. */
  private static final double LONGEST_LINE = 46;

  /** With fewer ems the questions have little room. */
  private static final double NARROW = 15.5;

  /** The chosen passages stand at this share of the height of the texts. */
  private static final double ANCHOR = 0.34;

  private final RowHeights rows = new RowHeights();
  private final List<ReaderHeights> readers = new ArrayList<>();
  private TextMeasure measure;
  private double width;
  private double textHeight;
  private double offset;
  private boolean together = true;

  ColumnGeometry(TextMeasure measure) {
    this.measure = measure;
  }

  /** Starts anew with other sources; a text that was there keeps its place. */
  void setSources(List<Source> sources, List<Source> before) {
    List<ReaderHeights> kept = List.copyOf(readers);
    readers.clear();
    for (Source source : sources) {
      int old = before.indexOf(source);
      readers.add(
          old >= 0 ? kept.get(old) : new ReaderHeights(source.text(), source.metadata().title()));
    }
    layOut();
  }

  /** Sets how text is measured, and with it the size of the text. */
  void setMeasure(TextMeasure with) {
    measure = with;
    layOut();
  }

  /** Sets the width of the whole view. */
  void setWidth(double pixels) {
    if (width != pixels) {
      width = pixels;
      layOut();
    }
  }

  private void layOut() {
    scrollSideways(0);
    if (width > 0) {
      readers.forEach(reader -> reader.layOut(measure, lineWidth()));
    }
  }

  TextMeasure measure() {
    return measure;
  }

  double em() {
    return measure.em();
  }

  double width() {
    return width;
  }

  RowHeights rows() {
    return rows;
  }

  int columns() {
    return readers.size();
  }

  /** Returns the width of the questions at the left, which never scroll away. */
  double questionWidth() {
    return Math.round(Math.clamp(width * 0.23, 12.5 * em(), 17.8 * em()));
  }

  /** Tells whether the questions have little room for their letters. */
  boolean isNarrow() {
    return questionWidth() < NARROW * em();
  }

  /** Returns the width of a column. */
  double columnWidth() {
    double narrowest = Math.max(NARROWEST, NARROWEST_EMS * em());
    return columns() == 0 ? narrowest : Math.max(narrowest, (width - questionWidth()) / columns());
  }

  /** Returns where a column's left edge stands. */
  double x(int column) {
    return Math.round(questionWidth() + column * columnWidth() - offset);
  }

  /** Returns where a column's right edge stands. */
  double right(int column) {
    return x(column + 1);
  }

  /** Returns the space between a column's left edge and what stands in it. */
  double padding() {
    return Math.round(0.9 * em());
  }

  /** Returns the space between a column's text and its right edge, where its strip stands. */
  double gutter() {
    return Math.round(1.6 * em());
  }

  /** Returns the width of the lines of a text. */
  double lineWidth() {
    return Math.floor(Math.min(columnWidth() - 1 - padding() - gutter(), LONGEST_LINE * em()));
  }

  /** Returns the width of the words in a cell. */
  double cellWidth() {
    return Math.floor(columnWidth() - 2 * padding());
  }

  /** Returns the first column in sight. */
  int firstColumn() {
    return columns() == 0 ? 0 : Math.clamp((long) (offset / columnWidth()), 0, columns() - 1);
  }

  /** Returns the column after the last one in sight. */
  int endColumn() {
    double rightmost = offset + width - questionWidth();
    return Math.clamp((long) Math.ceil(rightmost / columnWidth() - 0.01), 0, columns());
  }

  double offset() {
    return offset;
  }

  double maxOffset() {
    return Math.max(0, columns() * columnWidth() - (width - questionWidth()));
  }

  /** Scrolls the columns sideways by a distance, as far as there are any. */
  void scrollSideways(double by) {
    offset = Math.clamp(offset + by, 0, maxOffset());
  }

  /** Scrolls sideways as little as brings a column wholly into sight. */
  void revealColumn(int column) {
    if (column >= 0 && column < columns()) {
      double left = column * columnWidth();
      double hidden = left + columnWidth() - (width - questionWidth());
      scrollSideways(Math.clamp(offset, Math.min(left, hidden), left) - offset);
    }
  }

  ReaderHeights reader(int column) {
    return readers.get(column);
  }

  /** Sets the height of the part of the texts in sight. */
  void setTextHeight(double pixels) {
    textHeight = Math.max(0, pixels);
  }

  double textHeight() {
    return textHeight;
  }

  /** Tells whether all columns scroll as one. */
  boolean isTogether() {
    return together;
  }

  void setTogether(boolean asOne) {
    together = asOne;
  }

  /**
   * Brings passages to one height.
   *
   * @param passages for each column the distance from its top that is to stand at the height of the
   *     others; null leaves a column where it is
   */
  void align(List<@Nullable Double> passages) {
    double lowest = passages.stream().filter(Objects::nonNull).mapToDouble(y -> y).max().orElse(0);
    double height = Math.round(Math.min(textHeight * ANCHOR, lowest + padding()));
    for (int i = 0; i < columns(); i++) {
      Double passage = passages.get(i);
      if (passage != null) {
        readers.get(i).scrollTo(passage - height);
      }
    }
  }

  /** Scrolls the texts by a distance: all of them where they scroll as one, else one column. */
  void scrollTexts(int column, double by) {
    if (!together) {
      if (column >= 0 && column < columns()) {
        scrollReader(column, by);
      }
      return;
    }
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (ReaderHeights reader : readers) {
      least = Math.min(least, Math.min(0, topmost() - reader.scroll()));
      most = Math.max(most, Math.max(0, lowest(reader) - reader.scroll()));
    }
    double step = readers.isEmpty() ? 0 : Math.clamp(by, least, Math.max(least, most));
    readers.forEach(reader -> reader.scrollTo(reader.scroll() + step));
  }

  private void scrollReader(int column, double by) {
    ReaderHeights reader = readers.get(column);
    double least = Math.min(topmost(), reader.scroll());
    double most = Math.max(lowest(reader), reader.scroll());
    reader.scrollTo(Math.clamp(reader.scroll() + by, least, most));
  }

  /** Returns the scroll position that shows a column's top. */
  double topmost() {
    return -padding();
  }

  private double lowest(ReaderHeights reader) {
    return Math.max(topmost(), reader.total() + padding() - textHeight);
  }

  /** Returns where a stretch of a column's text stands in the view of the texts, if anywhere. */
  Optional<TextBox> inView(int column, TextBox box) {
    TextBox moved = box.moved(x(column) + padding(), -readers.get(column).scroll());
    return moved.bottom() < 0 || moved.y() > textHeight ? Optional.empty() : Optional.of(moved);
  }
}
