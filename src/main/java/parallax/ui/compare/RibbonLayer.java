package parallax.ui.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import parallax.ui.compare.Ribbon.Point;

/** Draws the ribbons over the gutters between the texts. */
final class RibbonLayer extends Slate {

  RibbonLayer() {
    setMouseTransparent(true);
    clip();
  }

  /** Draws these ribbons and no others. */
  void show(List<Ribbon> ribbons) {
    getChildren()
        .setAll(
            ribbons.stream()
                .map(each -> drawn(each.bridged() ? bridge(each) : band(each)))
                .toList());
  }

  private static Node band(Ribbon ribbon) {
    Point left = ribbon.points().getFirst();
    Point right = ribbon.points().getLast();
    double middle = (left.x() + right.x()) / 2;
    Path path =
        new Path(
            new MoveTo(left.x(), left.top()),
            new CubicCurveTo(middle, left.top(), middle, right.top(), right.x(), right.top()),
            new LineTo(right.x(), right.bottom()),
            new CubicCurveTo(
                middle, right.bottom(), middle, left.bottom(), left.x(), left.bottom()),
            new ClosePath());
    path.getStyleClass().add("ribbon");
    return path;
  }

  private static Node bridge(Ribbon ribbon) {
    Path path = new Path();
    path.getStyleClass().add("ribbon-bridge");
    Point before = ribbon.points().getFirst();
    path.getElements().add(new MoveTo(before.x(), before.middle()));
    for (Point point : ribbon.points().subList(1, ribbon.points().size())) {
      double middle = (before.x() + point.x()) / 2;
      path.getElements()
          .add(
              new CubicCurveTo(
                  middle, before.middle(), middle, point.middle(), point.x(), point.middle()));
      before = point;
    }
    return path;
  }
}
