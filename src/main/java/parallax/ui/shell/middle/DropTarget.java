package parallax.ui.shell.middle;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.ui.kit.Offer;
import parallax.ui.kit.RightToLeft;

/** A veil that says what letting go will do while something is dragged over the window. */
public final class DropTarget extends StackPane {
  private final Consumer<Offer> taker;

  /**
   * Takes what is dropped on a node.
   *
   * @param over the node, whose whole area takes drops
   * @param label what letting go will do
   * @param taker gets what was dropped
   */
  public DropTarget(Node over, Label label, Consumer<Offer> taker) {
    this.taker = taker;
    setId("drop-veil");
    getStyleClass().add("drop-veil");
    label.setGraphic(new FontIcon(Feather.DOWNLOAD));
    label.getStyleClass().add("drop-label");
    RightToLeft.wrap(label);
    getChildren().add(label);
    setMouseTransparent(true);
    setVisible(false);
    over.setOnDragOver(this::over);
    over.setOnDragExited(event -> setVisible(false));
    over.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getGestureSource() == null && Offer.on(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      setVisible(true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    setVisible(false);
    Offer.on(event.getDragboard())
        .ifPresent(
            offer -> {
              event.setDropCompleted(true);
              event.consume();
              taker.accept(offer);
            });
  }
}
