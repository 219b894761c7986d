package parallax.ui.compare.texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.kit.Slate;

/**
 * The ribbons between all texts in sight, in two layers: what scrolls sideways passes under the
 * pinned column and its ribbon.
 */
final class Ribbons {
  private final ColumnGeometry geometry;
  private final Passages passages;
  private final RibbonLayer scrolling = new RibbonLayer();
  private final RibbonLayer pinned = new RibbonLayer();

  Ribbons(ColumnGeometry geometry, Passages passages) {
    this.geometry = geometry;
    this.passages = passages;
    scrolling.setViewOrder(-1);
    pinned.setViewOrder(-3);
  }

  /** Returns the layers, which lie over the texts. */
  List<Node> layers() {
    return List.of(scrolling, pinned);
  }

  /** Draws what is in sight now, in a view of a size. */
  void update(double width, double height) {
    List<Ribbon> all = Ribbon.between(geometry, passages.lines(), passages::gap);
    double border = geometry.scrollingLeft();
    Map<Boolean, List<Ribbon>> apart =
        all.stream()
            .collect(
                Collectors.partitioningBy(
                    ribbon -> geometry.pinned() > 0 && ribbon.points().getFirst().x() < border));
    Slate.place(scrolling, 0, 0, width, height);
    scrolling.show(apart.get(false));
    Slate.place(pinned, 0, 0, width, height);
    pinned.show(apart.get(true));
  }
}
