package parallax.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menu items, buttons and shortcuts of actions. */
public final class ActionControls {
  private ActionControls() {}

  /** Returns a menu item with label, shortcut and icon. */
  public static MenuItem menuItem(Action action) {
    MenuItem item = new MenuItem(action.label());
    item.setId("menu-" + action.id());
    item.setMnemonicParsing(false);
    action.picture().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
    if (!action.shortcut().isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(action.shortcut()));
    }
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(event -> action.run());
    return item;
  }

  /** Returns a button that says the label, with the shortcut in its tooltip. */
  public static Button button(Action action) {
    Button button = new Button();
    configure(button, action);
    button.setText(action.label());
    return button;
  }

  /** Returns a button that shows the icon alone, with label and shortcut in its tooltip. */
  public static Button iconButton(Action action) {
    Button button = new Button();
    configure(button, action);
    button.getStyleClass().addAll("button-icon", "flat");
    return button;
  }

  /** Lets the shortcuts of the actions work wherever the focus is in the scene. */
  public static void install(Scene scene, List<Action> actions) {
    for (Action action : actions) {
      if (!action.shortcut().isEmpty()) {
        scene.getAccelerators().put(KeyCombination.valueOf(action.shortcut()), action::run);
      }
    }
  }

  private static void configure(ButtonBase button, Action action) {
    button.setId(action.id());
    button.setMnemonicParsing(false);
    button.setAccessibleText(action.label());
    button.setTooltip(new Tooltip(hint(action)));
    action.picture().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.run());
  }

  private static String hint(Action action) {
    return action.shortcut().isEmpty()
        ? action.label()
        : action.label() + "  " + KeyCombination.valueOf(action.shortcut()).getDisplayText();
  }
}
