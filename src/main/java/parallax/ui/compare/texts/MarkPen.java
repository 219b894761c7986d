package parallax.ui.compare.texts;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.shape.VLineTo;
import parallax.ui.compare.texts.MarkLine.Pattern;
import parallax.ui.compare.texts.MarkLine.Weight;
import parallax.ui.kit.TextBox;

/**
 * Draws marks. All marks of one look in a paragraph are one path, so that a text full of claims
 * stays quick.
 */
final class MarkPen {
  private static final double THIN = 0.07;
  private static final double MEDIUM = 0.105;
  private static final double THICK = 0.16;

  private final double em;

  /**
   * Takes up a size.
   *
   * @param em size of the interface's text in pixels
   */
  MarkPen(double em) {
    this.em = em;
  }

  /** Returns an empty path for lines of a sort; its style classes give it its colour. */
  Path line(MarkLine line) {
    Path path = new Path();
    path.getStyleClass().setAll(line.styleClasses());
    path.setFill(null);
    path.setStrokeWidth(width(line.weight()));
    path.setStrokeType(StrokeType.CENTERED);
    path.setStrokeLineCap(StrokeLineCap.BUTT);
    switch (line.pattern()) {
      case DATE -> path.getStrokeDashArray().setAll(0.12 * em, 0.16 * em);
      case PERSON -> path.getStrokeDashArray().setAll(0.42 * em, 0.2 * em);
      default -> {
        // runs through
      }
    }
    return path;
  }

  private double width(Weight weight) {
    double ems =
        switch (weight) {
          case ALONE, AGREE -> THIN;
          case COMPATIBLE -> MEDIUM;
          case CONFLICT -> THICK;
        };
    return Math.max(1, ems * em);
  }

  /** Returns where a line under a box runs. */
  private double under(TextBox box, double width) {
    return Math.round(box.bottom() - 0.08 * em) - 0.5 + Math.max(0, width - 1) / 2;
  }

  /**
   * Adds the line under one line of a marked stretch.
   *
   * @param path where it is added
   * @param line what sort of line
   * @param box the words
   * @param first whether the stretch begins here
   * @param last whether the stretch ends here
   */
  void underline(Path path, MarkLine line, TextBox box, boolean first, boolean last) {
    ObservableList<PathElement> to = path.getElements();
    double width = width(line.weight());
    double y = under(box, width);
    double second = y + width + Math.max(1, 0.09 * em);
    boolean twice = line.weight() == Weight.AGREE;
    switch (line.pattern()) {
      case FIGURE, DATE, PERSON -> {
        straight(to, box, y);
        if (twice) {
          straight(to, box, second);
        }
      }
      case WORDING -> {
        wave(to, box, y);
        if (twice) {
          wave(to, box, second);
        }
      }
      case SPEECH -> {
        corners(to, box, y, arm(line.weight()), 0, first, last);
        if (twice) {
          double out = Math.max(2, 0.16 * em);
          corners(to, box, second, arm(line.weight()), out, first, last);
        }
      }
    }
  }

  private static void straight(List<PathElement> to, TextBox box, double y) {
    to.add(new MoveTo(box.x(), y));
    to.add(new HLineTo(box.right()));
  }

  private void wave(List<PathElement> to, TextBox box, double y) {
    double half = 0.16 * em;
    double high = 0.13 * em;
    to.add(new MoveTo(box.x(), y));
    int side = -1;
    for (double x = box.x(); x + half <= box.right() + 0.01; x += half) {
      to.add(new QuadCurveTo(x + half / 2, y + side * high, x + half, y));
      side = -side;
    }
  }

  /** Returns how long the arms of a corner are: those of what nobody else says stay quiet. */
  private double arm(Weight weight) {
    return (weight == Weight.ALONE ? 0.34 : 0.48) * em;
  }

  private static void corners(
      List<PathElement> to,
      TextBox box,
      double y,
      double arm,
      double out,
      boolean first,
      boolean last) {
    if (first) {
      double x = Math.round(box.x() - 1 - out) + 0.5;
      to.add(new MoveTo(x, y - arm));
      to.add(new VLineTo(y));
      to.add(new HLineTo(x + arm + out));
    }
    if (last) {
      double x = Math.round(box.right() + 1 + out) - 0.5;
      to.add(new MoveTo(x, y - arm));
      to.add(new VLineTo(y));
      to.add(new HLineTo(x - arm - out));
    }
  }

  /** Returns an empty path for the feet of lines; they are never dashed. */
  Path feet() {
    Path path = new Path();
    path.getStyleClass().setAll("mark-line", "line-compatible");
    path.setFill(null);
    path.setStrokeWidth(width(Weight.COMPATIBLE));
    return path;
  }

  /** Adds a foot at each end of a line, unless it has corners. */
  void feet(Path path, MarkLine line, TextBox box, boolean first, boolean last) {
    if (line.pattern() == Pattern.SPEECH) {
      return;
    }
    double width = width(line.weight());
    double y = under(box, width) + width / 2;
    double high = Math.max(2, 0.26 * em);
    if (first) {
      path.getElements().add(new MoveTo(box.x() + width / 2, y));
      path.getElements().add(new VLineTo(y - high));
    }
    if (last) {
      path.getElements().add(new MoveTo(box.right() - width / 2, y));
      path.getElements().add(new VLineTo(y - high));
    }
  }

  /** Returns an empty path for what is filled or outlined in a look. */
  static Path area(Mark.Look look) {
    Path path = new Path();
    path.getStyleClass().setAll(look.styleClass());
    path.setStroke(null);
    return path;
  }

  /** Adds the ground behind one line of a marked stretch. */
  static void fill(Path path, TextBox box) {
    path.getElements()
        .addAll(
            List.of(
                new MoveTo(box.x() - 1, box.y()),
                new HLineTo(box.right() + 1),
                new VLineTo(box.bottom()),
                new HLineTo(box.x() - 1),
                new ClosePath()));
  }

  /** Adds one outline around all lines of a marked stretch. */
  void outline(Path path, List<TextBox> lines) {
    if (lines.isEmpty()) {
      return;
    }
    List<PathElement> to = path.getElements();
    double out = Math.round(0.14 * em) + 0.5;
    TextBox top = lines.getFirst();
    to.add(new MoveTo(top.x() - out, top.y() + 0.5));
    TextBox before = top;
    for (TextBox line : lines) {
      double edge = line.right() < before.right() ? before.bottom() : line.y();
      to.add(new LineTo(before.right() + out, edge + 0.5));
      to.add(new LineTo(line.right() + out, edge + 0.5));
      before = line;
    }
    to.add(new LineTo(before.right() + out, before.bottom() + 0.5));
    to.add(new LineTo(before.x() - out, before.bottom() + 0.5));
    for (TextBox line : lines.reversed()) {
      double edge = line.x() > before.x() ? before.y() : line.bottom();
      to.add(new LineTo(before.x() - out, edge + 0.5));
      to.add(new LineTo(line.x() - out, edge + 0.5));
      before = line;
    }
    to.add(new ClosePath());
  }
}
