package parallax.ui.compare.texts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import parallax.ui.compare.texts.Ribbon.Point;
import parallax.ui.kit.Slate;

/** Draws the ribbons over the gutters between the texts. */
final class RibbonLayer extends Slate {
  private List<Boolean> shown = List.of();
  private List<Path> paths = List.of();

  RibbonLayer() {
    setMouseTransparent(true);
    clip();
  }

  /** Draws these ribbons and no others. */
  void show(List<Ribbon> ribbons) {
    List<Boolean> kinds = ribbons.stream().map(Ribbon::bridged).toList();
    if (!kinds.equals(shown)) {
      shown = kinds;
      paths = kinds.stream().map(RibbonLayer::path).toList();
      getChildren().clear();
      add(paths);
    }
    // While ribbons only move, their paths stay: a new one would look for its style at every pulse.
    for (int i = 0; i < paths.size(); i++) {
      Ribbon ribbon = ribbons.get(i);
      paths.get(i).getElements().setAll(ribbon.bridged() ? bridge(ribbon) : band(ribbon));
    }
  }

  private static Path path(boolean bridged) {
    Path path = new Path();
    path.getStyleClass().add(bridged ? "ribbon-bridge" : "ribbon");
    return drawn(path);
  }

  private static List<PathElement> band(Ribbon ribbon) {
    Point left = ribbon.points().getFirst();
    Point right = ribbon.points().getLast();
    double middle = (left.x() + right.x()) / 2;
    return List.of(
        new MoveTo(left.x(), left.top()),
        new CubicCurveTo(middle, left.top(), middle, right.top(), right.x(), right.top()),
        new LineTo(right.x(), right.bottom()),
        new CubicCurveTo(middle, right.bottom(), middle, left.bottom(), left.x(), left.bottom()),
        new ClosePath());
  }

  private static List<PathElement> bridge(Ribbon ribbon) {
    List<PathElement> path = new ArrayList<>();
    Point before = ribbon.points().getFirst();
    path.add(new MoveTo(before.x(), before.middle()));
    for (Point point : ribbon.points().subList(1, ribbon.points().size())) {
      double middle = (before.x() + point.x()) / 2;
      path.add(
          new CubicCurveTo(
              middle, before.middle(), middle, point.middle(), point.x(), point.middle()));
      before = point;
    }
    return path;
  }
}
