package parallax.ui.shell.actions;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionCatalogue;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.ActionGroup;
import parallax.ui.kit.Tip;
import parallax.ui.shell.words.ShellText;

/** The button at the right of the title that holds everything the window can do. */
public final class ShellMenu extends MenuButton {

  /** Puts each group of the catalogue into a menu of its own, but the window's at the end. */
  public ShellMenu(ActionCatalogue catalogue, ShellActions shell, Messages messages) {
    setId("menu");
    setGraphic(new FontIcon(Feather.MENU));
    Tip.on(this, messages.text(ShellText.MENU));
    setAccessibleText(messages.text(ShellText.MENU));
    getStyleClass().addAll("button-icon", "no-arrow");
    for (ActionGroup group : ActionGroup.values()) {
      List<Action> actions = catalogue.in(group);
      if (group == ActionGroup.WINDOW) {
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(ActionControls.menuItems(actions));
      } else if (!actions.isEmpty() && !group.isInPlace()) {
        Menu menu = new Menu(messages.text(ShellText.of(group)), new FontIcon(sign(group)));
        menu.setId("menu-of-" + group.name().toLowerCase(Locale.ROOT));
        // The list of what was opened lately has a menu of its own, with what clears it.
        menu.getItems()
            .setAll(
                ActionControls.menuItems(
                    actions.stream().filter(one -> one != shell.clearRecent).toList()));
        getItems().add(menu);
        if (group == ActionGroup.SOURCES) {
          getItems().add(recent(shell, messages));
        }
      }
    }
  }

  private Menu recent(ShellActions actions, Messages messages) {
    Menu menu = new Menu(messages.text(ShellText.RECENT), new FontIcon(Feather.CLOCK));
    menu.setId("menu-recent");
    menu.disableProperty().bind(Bindings.not(actions.clearRecent.enabled()));
    showingProperty()
        .subscribe(
            () -> {
              menu.getItems().clear();
              menu.getItems().addAll(ActionControls.menuItems(actions.recent()));
              menu.getItems()
                  .addAll(new SeparatorMenuItem(), ActionControls.menuItem(actions.clearRecent));
            });
    return menu;
  }

  private static Feather sign(ActionGroup group) {
    return switch (group) {
      case SOURCES -> Feather.FILE_TEXT;
      case FIND -> Feather.SEARCH;
      case ROWS -> Feather.LIST;
      case COLUMNS -> Feather.COLUMNS;
      case TEXTS, IN_TEXTS -> Feather.ALIGN_LEFT;
      case VIEW -> Feather.SUN;
      case WINDOW -> Feather.LAYOUT;
    };
  }

  /** Returns a button with a menu of the ways to add sources. */
  public static MenuButton adding(ShellActions actions, Messages messages) {
    MenuButton button =
        new MenuButton(
            messages.text(ShellText.ADD_SOURCES),
            new FontIcon(Feather.PLUS),
            actions.adding().stream().map(ActionControls::menuItem).toArray(MenuItem[]::new));
    button.setId("add-sources");
    button.setAccessibleText(messages.text(ShellText.ADD_SOURCES));
    button.getStyleClass().add("no-arrow");
    return button;
  }
}
