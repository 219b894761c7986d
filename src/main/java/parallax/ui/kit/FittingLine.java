package parallax.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * A line that leaves parts out, the least needed first, rather than cut their words. Each part's
 * least width is what it needs to be read.
 */
public class FittingLine extends HBox {
  private Supplier<List<List<Node>>> choices = List::of;

  /**
   * Sets what the line may show.
   *
   * @param parts all parts, in their order
   * @param arrangements which parts to show, the fullest choice first; asked at each layout
   */
  public final void arrange(List<Node> parts, Supplier<List<List<Node>>> arrangements) {
    choices = arrangements;
    getChildren().setAll(parts);
    // What is left out asks for no room of itself, whatever it comes to say.
    for (Node part : parts) {
      if (part instanceof Label label) {
        label.textProperty().subscribe(this::requestLayout);
      }
    }
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
      boolean show = shown.contains(part) && !isBlank(part);
      part.setManaged(show);
      part.setVisible(show);
    }
    super.layoutChildren();
  }

  // What says nothing takes no room, nor the space beside it.
  private static boolean isBlank(Node part) {
    return part instanceof Label label && label.getText().isEmpty() && label.getGraphic() == null;
  }

  private double width(List<Node> parts) {
    double width = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node part : parts) {
      width += isBlank(part) ? 0 : snapSizeX(part.minWidth(-1)) + getSpacing();
    }
    return width;
  }
}
