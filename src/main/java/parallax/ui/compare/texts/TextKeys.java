package parallax.ui.compare.texts;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import parallax.ui.compare.geometry.ColumnGeometry;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.kit.Action;

/** The keys of the texts: scrolling, walking the claims, extending the selection. */
final class TextKeys {
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
    if (runs(event) || selects(event) || walks(event) || scrolls(event)) {
      event.consume();
    }
  }

  private boolean runs(KeyEvent event) {
    for (Action action : actions.all()) {
      if (!action.shortcut().isEmpty() && KeyCombination.valueOf(action.shortcut()).match(event)) {
        action.run();
        return true;
      }
    }
    return false;
  }

  private boolean selects(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      texts.selectAll();
      return true;
    }
    if (!event.isShiftDown()) {
      return false;
    }
    TextUnit across = event.isShortcutDown() ? TextUnit.WORD : TextUnit.LETTER;
    switch (event.getCode()) {
      case LEFT -> texts.extendSelection(across, false);
      case RIGHT -> texts.extendSelection(across, true);
      case UP -> texts.extendSelection(TextUnit.SENTENCE, false);
      case DOWN -> texts.extendSelection(TextUnit.SENTENCE, true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean walks(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER -> model.stepClaim(event.isShiftDown() ? -1 : 1);
      case PERIOD -> model.stepClaim(1);
      case COMMA -> model.stepClaim(-1);
      case LEFT -> model.moveColumn(-1);
      case RIGHT -> model.moveColumn(1);
      case ESCAPE -> {
        return texts.letGo();
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
    double page = geometry.textHeight() * 0.9;
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
