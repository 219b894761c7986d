package parallax.ui.compare;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/** What the keys do in the row table. */
final class GridKeys implements EventHandler<KeyEvent> {
  private final CompareViewModel model;
  private final ColumnGeometry geometry;

  GridKeys(CompareViewModel model, ColumnGeometry geometry) {
    this.model = model;
    this.geometry = geometry;
  }

  @Override
  public void handle(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean known = true;
    switch (event.getCode()) {
      case UP -> model.moveRow(-1);
      case DOWN -> model.moveRow(1);
      case LEFT -> model.moveColumn(-1);
      case RIGHT -> model.moveColumn(1);
      case HOME -> model.moveRow(-Integer.MAX_VALUE);
      case END -> model.moveRow(Integer.MAX_VALUE);
      case PAGE_UP -> model.moveRow(-page());
      case PAGE_DOWN -> model.moveRow(page());
      case ENTER -> model.chooseNextClaim();
      case SPACE -> {
        String row = model.choiceProperty().get().row();
        if (row != null) {
          model.toggle(row);
        }
      }
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private int page() {
    return Math.max(1, geometry.rows().end() - geometry.rows().first() - 1);
  }
}
