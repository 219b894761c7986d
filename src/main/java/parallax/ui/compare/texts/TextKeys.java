package parallax.ui.compare.texts;

import javafx.scene.input.KeyEvent;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Action;

/** The keys of the texts: those of its actions, walking the claims, scrolling. */
final class TextKeys {
  /** A page of a text leaves this share of its height for the lines that stay in sight. */
  static final double PAGE = 0.9;

  private final CompareViewModel model;
  private final ColumnGeometry geometry;
  private final TextPane texts;
  private final ReadingActions actions;

  TextKeys(
      CompareViewModel model, ColumnGeometry geometry, TextPane texts, ReadingActions actions) {
    this.model = model;
    this.geometry = geometry;
    this.texts = texts;
    this.actions = actions;
  }

  /** Does what a key stands for, if anything. */
  void press(KeyEvent event) {
    if (runs(event) || walks(event) || scrolls(event)) {
      event.consume();
    }
  }

  private boolean runs(KeyEvent event) {
    for (Action action : actions.all()) {
      if (action.isOn(event)) {
        action.run();
        return true;
      }
    }
    return false;
  }

  private boolean walks(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PERIOD -> model.stepClaim(1);
      case COMMA -> model.stepClaim(-1);
      case LEFT -> model.moveColumn(-1);
      case RIGHT -> model.moveColumn(1);
      case ESCAPE -> {
        return texts.commands().letGo();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean scrolls(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    double page = geometry.textHeight() * PAGE;
    switch (event.getCode()) {
      case UP -> texts.scrollChosen(-3 * geometry.em());
      case DOWN -> texts.scrollChosen(3 * geometry.em());
      case PAGE_UP -> texts.scrollChosen(-page);
      case PAGE_DOWN, SPACE -> texts.scrollChosen(page);
      case HOME -> texts.scrollChosen(-Float.MAX_VALUE);
      case END -> texts.scrollChosen(Float.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }
}
