package parallax.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A line that leaves parts out, the least needed first, rather than cut their words. Each part's
 * least width is what it needs to be read.
 */
class FittingLine extends HBox {
  private Supplier<List<List<Node>>> choices = List::of;

  /**
   * Sets what the line may show.
   *
   * @param parts all parts, in their order
   * @param arrangements which parts to show, the fullest choice first; asked at each layout
   */
  final void arrange(List<Node> parts, Supplier<List<List<Node>>> arrangements) {
    choices = arrangements;
    getChildren().setAll(parts);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    List<List<Node>> arrangements = choices.get();
    List<Node> shown =
        arrangements.stream()
            .filter(parts -> width(parts) <= getWidth())
            .findFirst()
            .orElseGet(arrangements::getLast);
    for (Node part : getChildren()) {
      boolean show = shown.contains(part);
      part.setManaged(show);
      part.setVisible(show);
    }
    super.layoutChildren();
  }

  private double width(List<Node> parts) {
    double width = snappedLeftInset() + snappedRightInset() + getSpacing() * (parts.size() - 1);
    for (Node part : parts) {
      width += snapSizeX(part.minWidth(-1));
    }
    return width;
  }
}
