package parallax.ui.compare;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.model.Source;

/** What can be done with a source, behind a button in its column's header. */
final class SourceMenu {
  private final Source source;
  private final Messages messages;
  private final SourceActions actions;
  private final Runnable rename;

  /**
   * Prepares the menu of a source.
   *
   * @param source the source
   * @param messages the texts of the interface
   * @param actions what moves and removes it
   * @param rename lets the user type another outlet
   */
  SourceMenu(Source source, Messages messages, SourceActions actions, Runnable rename) {
    this.source = source;
    this.messages = messages;
    this.actions = actions;
    this.rename = rename;
  }

  /**
   * Returns the button that opens the menu.
   *
   * @param column the source's place among the sources
   * @param columns how many sources there are
   */
  MenuButton button(int column, int columns) {
    MenuButton button = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
    button.getStyleClass().addAll("source-menu", "flat");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.setAccessibleText(messages.text(CompareMessage.SOURCE_MENU, source.displayName()));
    MenuItem left = item(CompareMessage.MOVE_LEFT, () -> actions.move(source.id(), -1));
    left.setDisable(column == 0);
    MenuItem right = item(CompareMessage.MOVE_RIGHT, () -> actions.move(source.id(), 1));
    right.setDisable(column == columns - 1);
    MenuItem removed =
        new MenuItem(messages.text(CompareMessage.SHOW_REMOVED, source.removed().size()));
    removed.setDisable(source.removed().isEmpty());
    removed.setOnAction(_ -> RemovedPopup.show(source, messages, button));
    button
        .getItems()
        .addAll(
            item(CompareMessage.RENAME, rename),
            item(CompareMessage.EDIT, () -> actions.edit(source.id())),
            left,
            right,
            removed,
            new SeparatorMenuItem(),
            item(CompareMessage.REMOVE, () -> actions.remove(source.id())));
    return button;
  }

  private MenuItem item(CompareMessage text, Runnable action) {
    MenuItem item = new MenuItem(messages.text(text));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
