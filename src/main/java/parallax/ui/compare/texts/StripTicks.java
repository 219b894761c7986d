package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;
import parallax.ui.compare.geometry.ReaderHeights;
import parallax.ui.compare.texts.MarkLine.Pattern;
import parallax.ui.compare.texts.MarkLine.Weight;
import parallax.ui.kit.Slate;

/** The ticks of an overview strip; each sort has a shape of its own and is one path. */
final class StripTicks extends Slate {
  /** What a tick stands for; later ones lie over earlier ones. */
  private enum Sort {
    /** A sentence without a claim: a line along the right edge. */
    UNREAD,
    /** A claim: a short line in the middle. */
    CLAIM,
    /** A claim that others dispute: a lozenge. */
    DISPUTED,
    /** A claim of the chosen row: a bar from edge to edge. */
    CHOSEN,
    /** Found by the search: a wedge from the left edge. */
    FOUND
  }

  private final Map<Sort, Path> paths = new EnumMap<>(Sort.class);

  StripTicks() {
    setMouseTransparent(true);
    for (Sort sort : Sort.values()) {
      Path path = drawn(new Path());
      path.setStroke(null);
      path.getStyleClass().setAll("overview-" + sort.name().toLowerCase(Locale.ROOT));
      paths.put(sort, path);
      getChildren().add(path);
    }
  }

  /**
   * Draws the ticks.
   *
   * @param reader where the text stands
   * @param marks what is marked in it
   * @param width of the strip
   * @param height of the strip
   * @param em size of the interface's text
   */
  void show(ReaderHeights reader, List<Mark> marks, double width, double height, double em) {
    double scale = height / Math.max(1, reader.total());
    Map<Sort, Double> last = new EnumMap<>(Sort.class);
    Map<Sort, List<PathElement>> drawn = new EnumMap<>(Sort.class);
    for (Mark mark : marks) {
      Sort sort = sort(mark);
      if (sort == null) {
        continue;
      }
      double y = Math.round(reader.estimatedTop(mark.span()) * scale);
      // Ticks that would touch the one before add nothing.
      double least = sort == Sort.CLAIM ? 0.2 * em : 1;
      if (Math.abs(y - last.getOrDefault(sort, -em)) >= least) {
        last.put(sort, y);
        drawn.computeIfAbsent(sort, _ -> new ArrayList<>());
        add(drawn.get(sort), sort, Math.clamp(y, 0, Math.max(0, height - 0.3 * em)), width, em);
      }
    }
    paths.forEach((sort, path) -> path.getElements().setAll(drawn.getOrDefault(sort, List.of())));
  }

  private static @Nullable Sort sort(Mark mark) {
    return switch (mark.look()) {
      case UNREAD, CURRENT_UNREAD -> Sort.UNREAD;
      case CLAIM -> sort(mark.line());
      case IN_ROW, ANSWER -> Sort.CHOSEN;
      case HIT, CURRENT_HIT -> Sort.FOUND;
      case NEAREST, CUE, SELECTED -> null;
    };
  }

  /** Speech and wording are so many that their ticks would hide the others. */
  private static @Nullable Sort sort(@Nullable MarkLine line) {
    if (line == null) {
      return null;
    }
    if (line.weight() == Weight.CONFLICT) {
      return Sort.DISPUTED;
    }
    boolean many = line.pattern() == Pattern.SPEECH || line.pattern() == Pattern.WORDING;
    return many ? null : Sort.CLAIM;
  }

  private static void add(List<PathElement> to, Sort sort, double y, double width, double em) {
    double thin = Math.max(2, Math.round(0.14 * em));
    switch (sort) {
      case UNREAD -> box(to, width - thin, y, thin, 0.4 * em);
      case CLAIM -> box(to, width * 0.25, y, width * 0.5, thin);
      case CHOSEN -> box(to, 0, y - thin / 2, width, Math.max(4, Math.round(0.36 * em)));
      case DISPUTED -> {
        double half = width * 0.5;
        polygon(to, 0, y, half, y - half * 0.8, width, y, half, y + half * 0.8);
      }
      case FOUND -> {
        double high = 0.3 * em;
        polygon(to, -1, y - high, width * 0.8, y, -1, y + high);
      }
    }
  }

  private static void box(List<PathElement> to, double x, double y, double wide, double high) {
    to.addAll(
        List.of(
            new MoveTo(x, y),
            new HLineTo(x + wide),
            new VLineTo(y + high),
            new HLineTo(x),
            new ClosePath()));
  }

  private static void polygon(List<PathElement> to, double... corners) {
    to.add(new MoveTo(corners[0], corners[1]));
    for (int i = 2; i < corners.length; i += 2) {
      to.add(new LineTo(corners[i], corners[i + 1]));
    }
    to.add(new ClosePath());
  }
}
