package parallax.ui.compare.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parallax.model.Source;
import parallax.ui.compare.model.Columns;
import parallax.ui.kit.TextBox;
import parallax.ui.kit.TextMeasure;

/**
 * The one model of where everything stands in the Compare view. Header, row table, texts, ribbons
 * and overview strips read it; none asks another for its size. All lengths are pixels.
 */
public final class ColumnGeometry {
  /** No column is narrower, at 100 % text size. */
  public static final double NARROWEST = 220;

  /** Nor narrower than so many ems, where the text is large. */
  private static final double NARROWEST_EMS = 14;

  /** A smaller part of a column would not show enough to be read. */
  private static final double STRIP = 0.25;

  /** Nor wider than so many. */
  private static final double WIDEST_EMS = 80;

  /** Width of the column that stands for the sources without one, in ems. */
  private static final double FOLD_EMS = 8.5;

  /** Lines longer than this many ems are hard to read. */
  private static final double LONGEST_LINE = 46;

  /** With fewer ems the questions have little room. */
  private static final double NARROW = 15.5;

  /** Share of a wide window that the questions take. */
  private static final double QUESTION_SHARE = 0.18;

  /** More ems would only take room from the columns. */
  private static final double WIDEST_QUESTION = 24;

  private final RowHeights rows = new RowHeights();
  private final Map<String, ReaderHeights> known = new HashMap<>();
  private List<ReaderHeights> readers = List.of();
  private Columns columns = Columns.NONE;
  private double[] edges = {0};
  private List<Integer> inSight = List.of();
  private TextMeasure measure;
  private double width;
  private double textHeight;
  private double offset;

  /** Makes a geometry without columns, in the letters of a measure. */
  public ColumnGeometry(TextMeasure measure) {
    this.measure = measure;
  }

  /** Takes up which texts there are; one that was there keeps its place. */
  public void setSources(List<Source> sources) {
    Map<String, ReaderHeights> before = Map.copyOf(known);
    known.clear();
    for (Source source : sources) {
      ReaderHeights there = before.get(source.id());
      known.put(
          source.id(),
          there != null && there.shows(source)
              ? there
              : new ReaderHeights(source.text(), source.metadata().title()));
    }
  }

  /** Takes up which of the sources have a column, in which order and how wide. */
  public void setColumns(Columns arranged) {
    columns = arranged;
    readers = arranged.shown().stream().map(source -> known.get(source.id())).toList();
    layOut();
  }

  /** Sets how text is measured, and with it the size of the text. */
  public void setMeasure(TextMeasure with) {
    measure = with;
    layOut();
  }

  /** Sets the width of the whole view. */
  public void setWidth(double pixels) {
    if (width != pixels) {
      width = pixels;
      layOut();
    }
  }

  private void layOut() {
    edges = edges();
    scrollSideways(0);
  }

  /** Shares out the room: columns that the reader made as wide as they are keep their width. */
  private double[] edges() {
    double room = room() - foldWidth();
    double given = 0;
    int free = 0;
    for (Source source : columns.shown()) {
      Double ems = columns.widths().get(source.id());
      given += ems == null ? 0 : chosenWidth(ems);
      free += ems == null ? 1 : 0;
    }
    double share = free == 0 ? 0 : Math.max(leastShare(), (room - given) / free);
    double[] found = new double[columns() + 1];
    for (int i = 0; i < columns(); i++) {
      Double ems = columns.widths().get(columns.shown().get(i).id());
      found[i + 1] = found[i] + (ems == null ? share : chosenWidth(ems));
    }
    found[columns()] = columns() == 0 ? 0 : Math.max(found[columns()], room);
    return found;
  }

  /** Returns the least width of a column: no mere strip of one is left at the right. */
  private double leastShare() {
    double narrowest = narrowest();
    double whole = Math.floor(room() / narrowest);
    boolean strip = room() / narrowest - whole < STRIP;
    return whole > 0 && strip ? room() / whole : narrowest;
  }

  private double narrowest() {
    return Math.max(NARROWEST, NARROWEST_EMS * em());
  }

  private double chosenWidth(double ems) {
    return Math.clamp(ems * em(), narrowest(), Math.max(narrowest(), WIDEST_EMS * em()));
  }

  /** Returns what measures words. */
  public TextMeasure measure() {
    return measure;
  }

  /** Returns the size of the interface's letters, in pixels. */
  public double em() {
    return measure.em();
  }

  /** Returns the width of the whole view, in pixels. */
  public double width() {
    return width;
  }

  /** Returns where the rows lie. */
  public RowHeights rows() {
    return rows;
  }

  /** Returns how many columns there are. */
  public int columns() {
    return columns.shown().size();
  }

  /** Returns the source of a column. */
  public Source source(int column) {
    return columns.shown().get(column);
  }

  /** Returns the column of a source, -1 for one without a column. */
  public int column(String source) {
    return columns.indexOf(source);
  }

  /** Returns which sources have columns. */
  public Columns arranged() {
    return columns;
  }

  /** Returns the width of the questions at the left, which never scroll away. */
  public double questionWidth() {
    double most = Math.clamp(QUESTION_SHARE * width, 17.8 * em(), WIDEST_QUESTION * em());
    return Math.round(Math.clamp(width * 0.23, 12.5 * em(), most));
  }

  /** Tells whether the questions have little room for their letters. */
  public boolean isNarrow() {
    return questionWidth() < NARROW * em();
  }

  /** Returns the room for the columns. */
  private double room() {
    return width - questionWidth();
  }

  /** Returns how many columns at the left stay; none where they would leave no room for others. */
  public int pinned() {
    int wanted = Math.min(columns.pinned(), columns());
    return edges[wanted] + narrowest() <= room() ? wanted : 0;
  }

  /** Returns where the columns that scroll sideways begin to be seen. */
  public double scrollingLeft() {
    return Math.round(questionWidth() + edges[pinned()]);
  }

  /** Returns the width of a column. */
  public double columnWidth(int column) {
    return edges[column + 1] - edges[column];
  }

  /** Returns where a column's left edge stands. */
  public double x(int column) {
    return Math.round(questionWidth() + edges[column] - (column < pinned() ? 0 : offset));
  }

  /** Returns where a column's right edge stands. */
  public double right(int column) {
    return Math.round(questionWidth() + edges[column + 1] - (column < pinned() ? 0 : offset));
  }

  /**
   * Returns the width of what is drawn of a column: one that stays also covers the left edge of the
   * one beside it, so that the line at its right is seen when that one scrolls away.
   */
  public double drawnWidth(int column) {
    return right(column) - x(column) + (column < pinned() ? 1 : 0);
  }

  /** Returns the width of the column that stands for the sources without one, 0 for none. */
  public double foldWidth() {
    return columns.hasFold() ? Math.round(FOLD_EMS * em()) : 0;
  }

  /** Returns where the left edge of that column stands. */
  public double foldX() {
    return Math.round(questionWidth() + edges[columns()] - offset);
  }

  /** Returns the space between a column's left edge and what stands in it. */
  public double padding() {
    return Math.round(0.9 * em());
  }

  /** Returns the space between a column's text and its right edge, where its strip stands. */
  double gutter() {
    return Math.round(1.6 * em());
  }

  /** Returns the width of the lines of a column's text. */
  public double lineWidth(int column) {
    return Math.floor(
        Math.min(columnWidth(column) - 1 - padding() - gutter(), LONGEST_LINE * em()));
  }

  /** Returns the width of the words in a column's cells. */
  public double cellWidth(int column) {
    return Math.floor(columnWidth(column) - 2 * padding());
  }

  /** Returns the widths of the words in all columns' cells. */
  public List<Double> cellWidths() {
    return IntStream.range(0, columns()).mapToObj(this::cellWidth).toList();
  }

  /** Returns the columns in sight, from the left. */
  public List<Integer> inSight() {
    return inSight;
  }

  /** Returns how far the columns are scrolled sideways, in pixels. */
  public double offset() {
    return offset;
  }

  /** Returns how far the columns can be scrolled sideways, in pixels. */
  public double maxOffset() {
    return Math.max(0, edges[columns()] + foldWidth() - room());
  }

  /** Scrolls the columns sideways by a distance, as far as there are any. */
  public void scrollSideways(double by) {
    offset = Math.clamp(offset + by, 0, maxOffset());
    inSight =
        IntStream.range(0, columns())
            .filter(
                column ->
                    column < pinned() || right(column) > scrollingLeft() + 1 && x(column) < width)
            .boxed()
            .toList();
  }

  /**
   * Scrolls sideways as little as brings a column wholly into sight, and no column at the left only
   * half.
   */
  public void revealColumn(int column) {
    if (column < pinned() || column >= columns()) {
      return;
    }
    double left = edges[column] - edges[pinned()];
    double hidden = Math.min(left, edges[column + 1] - room());
    if (offset > left) {
      scrollSideways(left - offset);
    } else if (offset < hidden) {
      double whole =
          IntStream.rangeClosed(pinned(), column)
              .mapToDouble(each -> edges[each] - edges[pinned()])
              .filter(edge -> edge >= hidden - 0.5)
              .findFirst()
              .orElse(left);
      scrollSideways(whole - offset);
    }
  }

  /** Returns where the text of a column stands, laid out for the column's width. */
  public ReaderHeights reader(int column) {
    ReaderHeights reader = readers.get(column);
    if (width > 0) {
      reader.layOut(measure, lineWidth(column));
    }
    return reader;
  }

  /** Sets the height of the part of the texts in sight. */
  public void setTextHeight(double pixels) {
    textHeight = Math.max(0, pixels);
  }

  /** Returns the height of the texts in sight, in pixels. */
  public double textHeight() {
    return textHeight;
  }

  /** Returns the scroll position that shows a column's top. */
  public double topmost() {
    return -padding();
  }

  /** Returns the scroll position that shows a column's end. */
  public double lowest(int column) {
    return Math.max(topmost(), reader(column).total() + padding() - textHeight);
  }

  /** Returns where a stretch of a column's text stands in the view of the texts, if anywhere. */
  public Optional<TextBox> inView(int column, TextBox box) {
    TextBox moved = box.moved(x(column) + padding(), -reader(column).scroll());
    return moved.bottom() < 0 || moved.y() > textHeight ? Optional.empty() : Optional.of(moved);
  }

  /** Returns which column stands at a distance from the left, -1 for none. */
  public int columnAt(double x) {
    return inSight.stream()
        .filter(column -> x(column) <= x && x < right(column))
        .findFirst()
        .orElse(-1);
  }
}
