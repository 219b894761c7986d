package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.texts.Counterparts.Pair;

/**
 * Scrolls the texts: all of them to the passages of the chosen row, and together when one is
 * scrolled, in proportion between the passages that they share.
 */
final class SharedScroll {
  /** The chosen passages stand at this share of the height of the texts. */
  private static final double ANCHOR = 0.34;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final Passages passages;

  /** Where the texts were put, by source, for the row that is chosen. */
  private final Map<String, Double> placed = new HashMap<>();

  /** Where texts that follow would stand if they had no ends, by source. */
  private final Map<String, Double> endless = new HashMap<>();

  private Counterparts counterparts;
  private double height;

  SharedScroll(CompareViewModel model, ColumnGeometry geometry, Passages passages) {
    this.model = model;
    this.geometry = geometry;
    this.passages = passages;
    this.counterparts = new Counterparts(model.index());
  }

  /** Takes up another comparison. */
  void setComparison() {
    counterparts = new Counterparts(model.index());
    placed.clear();
  }

  /** Brings the texts in sight to the passages of the chosen row, all at one height. */
  void align() {
    placed.clear();
    endless.clear();
    double lowest =
        geometry.inSight().stream()
            .map(passages::height)
            .flatMap(Optional::stream)
            .mapToDouble(y -> y)
            .max()
            .orElse(0);
    height = Math.round(Math.min(geometry.textHeight() * ANCHOR, lowest + geometry.padding()));
    for (int column : geometry.inSight()) {
      passages
          .height(column)
          .ifPresentOrElse(y -> geometry.reader(column).scrollTo(y - height), () -> begin(column));
      placed.put(id(column), geometry.reader(column).scroll());
    }
  }

  /** Leaves some room above a text that was not scrolled yet. */
  private void begin(int column) {
    if (geometry.reader(column).scroll() == 0) {
      geometry.reader(column).scrollTo(geometry.topmost());
    }
  }

  /** Brings the texts that came into sight to where the others are. */
  void arrive() {
    List<Integer> arrived = new ArrayList<>();
    for (int column : geometry.inSight()) {
      if (!placed.containsKey(id(column))) {
        arrived.add(column);
      }
    }
    Optional<Integer> other =
        geometry.inSight().stream()
            .filter(column -> isShared(column) && placed.containsKey(id(column)))
            .findFirst();
    for (int column : arrived) {
      double moved = isShared(column) ? other.map(from -> movedSince(from, column)).orElse(0.0) : 0;
      passages
          .height(column)
          .ifPresentOrElse(
              y -> geometry.reader(column).scrollTo(y - height + moved), () -> begin(column));
      placed.put(id(column), geometry.reader(column).scroll());
    }
  }

  /** Returns how far a text would have moved with another one since they were aligned. */
  private double movedSince(int from, int to) {
    Proportion proportion = proportion(from, to);
    double now = geometry.reader(from).scroll() + height;
    double then = passages.height(from).orElse(now);
    return proportion.at(now) - proportion.at(then);
  }

  private boolean isShared(int column) {
    return model.scrollTogetherProperty().get()
        && !geometry.arranged().locked().contains(id(column));
  }

  private String id(int column) {
    return geometry.source(column).id();
  }

  /**
   * Scrolls a text by a distance, and the others with it unless one of them is let go.
   *
   * @param column whose text; -1 for any
   * @param by pixels, downwards
   */
  void scroll(int column, double by) {
    Optional<Integer> leader =
        column >= 0
            ? Optional.of(column)
            : geometry.inSight().stream().filter(this::isShared).findFirst();
    leader.ifPresent(found -> lead(found, by));
  }

  private void lead(int leader, double by) {
    ReaderHeights reader = geometry.reader(leader);
    double before = reader.scroll();
    endless.remove(id(leader));
    move(leader, before + by);
    double moved = reader.scroll() - before;
    if (!isShared(leader)) {
      return;
    }
    placed.keySet().retainAll(geometry.inSight().stream().map(this::id).toList());
    for (int column : geometry.inSight()) {
      if (column != leader && isShared(column)) {
        // At its end a text leads no more: the others go on to theirs.
        double step = moved == 0 ? by : follow(leader, column, before);
        double to = endless.getOrDefault(id(column), geometry.reader(column).scroll()) + step;
        move(column, to);
        endless.put(id(column), moved == 0 ? geometry.reader(column).scroll() : to);
      }
    }
  }

  private double follow(int leader, int column, double before) {
    Proportion proportion = proportion(leader, column);
    double now = geometry.reader(leader).scroll();
    return proportion.at(now + height) - proportion.at(before + height);
  }

  /** Moves one text, as far as it reaches, and back to where it was put for the chosen row. */
  private void move(int column, double to) {
    ReaderHeights reader = geometry.reader(column);
    double put = placed.getOrDefault(id(column), reader.scroll());
    double least = Math.min(geometry.topmost(), Math.min(put, reader.scroll()));
    double most = Math.max(geometry.lowest(column), Math.max(put, reader.scroll()));
    reader.scrollTo(Math.clamp(to, least, most));
  }

  private Proportion proportion(int from, int to) {
    ReaderHeights left = geometry.reader(from);
    ReaderHeights right = geometry.reader(to);
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {0, 0});
    String chosen = model.choiceProperty().get().row();
    for (Pair pair : counterparts.between(id(from), id(to), chosen)) {
      add(points, left.estimatedTop(pair.left()), right.estimatedTop(pair.right()));
    }
    add(points, left.total(), right.total());
    return new Proportion(
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }

  private static void add(List<double[]> points, double left, double right) {
    double[] last = Objects.requireNonNull(points.getLast());
    if (left > last[0] && right > last[1]) {
      points.add(new double[] {left, right});
    }
  }
}
