package parallax.ui.compare.rows;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;

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
      case ENTER -> openOrWalk();
      case SPACE -> chosen().ifPresent(model.rows()::toggle);
      case ESCAPE -> known = model.rows().close(chosen().orElse(null));
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  /** Opens the chosen row; once it is open, walks the claims of the chosen cell. */
  private void openOrWalk() {
    if (chosen().filter(model.rows()::isOpen).isPresent()) {
      model.chooseNextClaim();
    } else {
      chosen().ifPresent(model.rows()::toggle);
    }
  }

  private Optional<String> chosen() {
    return Optional.ofNullable(model.choiceProperty().get().row());
  }

  private int page() {
    return Math.max(1, geometry.rows().end() - geometry.rows().first() - 1);
  }
}
