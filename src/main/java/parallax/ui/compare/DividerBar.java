package parallax.ui.compare;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The bar between rows and texts; dragged, or moved with the arrow keys. */
final class DividerBar extends StackPane {
  private static final double STEP = 24;

  /**
   * Builds the bar.
   *
   * @param title what it is, for reading out
   * @param moved told by how many pixels it is to move down
   */
  DividerBar(String title, DoubleConsumer moved) {
    getStyleClass().add("divider-bar");
    setId("divider");
    getChildren().add(new Label("• • •"));
    setCursor(Cursor.V_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(title);
    setOnMousePressed(_ -> requestFocus());
    setOnMouseDragged(event -> moved.accept(event.getY() - getHeight() / 2));
    setOnKeyPressed(
        event -> {
          switch (event.getCode()) {
            case UP -> moved.accept(-STEP);
            case DOWN -> moved.accept(STEP);
            default -> {
              return;
            }
          }
          event.consume();
        });
  }
}
