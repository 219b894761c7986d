package parallax.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.shell.Appearance.ThemeChoice;

/** The button at the right of the title that holds everything the window can do. */
final class ShellMenu extends MenuButton {
  private final Messages messages;

  ShellMenu(
      ShellActions actions,
      Action find,
      Action nextPart,
      Action quit,
      Appearance appearance,
      Messages messages) {
    this.messages = messages;
    setId("menu");
    setGraphic(new FontIcon(Feather.MENU));
    setTooltip(new Tooltip(messages.text(ShellText.MENU)));
    setAccessibleText(messages.text(ShellText.MENU));
    getStyleClass().addAll("button-icon", "no-arrow");
    add(List.of(actions.newComparison));
    add(actions.starting());
    getItems().add(recent(actions));
    getItems().add(new SeparatorMenuItem());
    add(List.of(find, actions.findNext, actions.findPrevious));
    getItems().add(new SeparatorMenuItem());
    add(List.of(actions.nextRow, actions.previousRow, nextPart));
    getItems().add(new SeparatorMenuItem());
    getItems().add(themes(actions, appearance));
    add(List.of(actions.larger, actions.smaller, actions.normal));
    getItems().add(new SeparatorMenuItem());
    add(List.of(quit));
  }

  private void add(List<Action> actions) {
    actions.stream().map(ActionControls::menuItem).forEach(getItems()::add);
  }

  private Menu recent(ShellActions actions) {
    Menu menu = new Menu(messages.text(ShellText.RECENT), new FontIcon(Feather.CLOCK));
    menu.setId("menu-recent");
    menu.disableProperty().bind(Bindings.not(actions.clearRecent.enabled()));
    showingProperty()
        .subscribe(
            () -> {
              menu.getItems().clear();
              actions.recent().stream().map(ActionControls::menuItem).forEach(menu.getItems()::add);
              menu.getItems()
                  .addAll(new SeparatorMenuItem(), ActionControls.menuItem(actions.clearRecent));
            });
    return menu;
  }

  private Menu themes(ShellActions actions, Appearance appearance) {
    Menu menu = new Menu(messages.text(ShellText.THEME), new FontIcon(Feather.SUN));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(messages.text(text(choice)));
      item.setToggleGroup(group);
      item.setOnAction(event -> appearance.choiceProperty().set(choice));
      appearance.choiceProperty().subscribe(chosen -> item.setSelected(chosen == choice));
      menu.getItems().add(item);
    }
    CheckMenuItem motion = new CheckMenuItem(messages.text(ShellText.MOTION));
    motion.setId("menu-motion");
    motion.setOnAction(_ -> actions.switchMotion.run());
    appearance.motionProperty().subscribe(motion::setSelected);
    menu.getItems().addAll(new SeparatorMenuItem(), motion);
    return menu;
  }

  private static ShellText text(ThemeChoice choice) {
    return switch (choice) {
      case LIGHT -> ShellText.THEME_LIGHT;
      case DARK -> ShellText.THEME_DARK;
      case CONTRAST -> ShellText.THEME_CONTRAST;
      case SYSTEM -> ShellText.THEME_SYSTEM;
    };
  }

  /** Returns a button with a menu of the ways to add sources. */
  static MenuButton adding(ShellActions actions, Messages messages) {
    MenuButton button =
        new MenuButton(
            messages.text(ShellText.ADD_SOURCES),
            new FontIcon(Feather.PLUS),
            actions.adding().stream().map(ActionControls::menuItem).toArray(MenuItem[]::new));
    button.setId("add-sources");
    button.getStyleClass().add("no-arrow");
    return button;
  }
}
