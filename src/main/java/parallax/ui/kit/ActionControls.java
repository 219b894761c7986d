package parallax.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menu items, buttons and shortcuts of actions. */
public final class ActionControls {
  private ActionControls() {}

  /** Returns a menu item with label, shortcut and icon, and a check mark where it is a switch. */
  public static MenuItem menuItem(Action action) {
    ObservableBooleanValue checked = action.checked();
    MenuItem item = checked == null ? new MenuItem() : checkItem(checked);
    item.setText(action.label());
    item.setId("menu-" + action.id());
    item.setMnemonicParsing(false);
    action.picture().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
    action.keys().stream().findFirst().ifPresent(item::setAccelerator);
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(
        event -> {
          action.run();
          if (item instanceof CheckMenuItem check && checked != null) {
            check.setSelected(checked.get());
          }
        });
    return item;
  }

  /** Returns a menu's items, with a line wherever another kind of thing begins. */
  public static List<MenuItem> menuItems(List<Action> actions) {
    List<MenuItem> items = new ArrayList<>();
    for (Action action : actions) {
      if (action.begins() && !items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(menuItem(action));
    }
    return items;
  }

  // The item changes its mark by itself when it is chosen, so it can't be bound.
  private static CheckMenuItem checkItem(ObservableBooleanValue checked) {
    CheckMenuItem item = new CheckMenuItem();
    checked.subscribe(item::setSelected);
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
  public static void install(Scene scene, ActionCatalogue catalogue) {
    for (Action action : catalogue.everywhere()) {
      for (KeyCombination keys : action.keys()) {
        scene.getAccelerators().put(keys, action::run);
      }
    }
  }

  private static void configure(ButtonBase button, Action action) {
    button.setId(action.id());
    button.setMnemonicParsing(false);
    button.setAccessibleText(action.label());
    button.setAccessibleHelp(action.help());
    Tip.on(button, hint(action));
    action.picture().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(event -> action.run());
  }

  private static String hint(Action action) {
    String first =
        action.shortcut().isEmpty() ? action.label() : action.label() + "  " + action.shortcut();
    return action.help().isEmpty() ? first : first + "\n" + action.help();
  }
}
