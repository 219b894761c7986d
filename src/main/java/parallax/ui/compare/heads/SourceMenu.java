package parallax.ui.compare.heads;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.model.Source;
import parallax.ui.compare.model.Arrangement;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.ActionControls;

/** What can be done with a source and its column, behind a button in the column's head. */
final class SourceMenu {
  private static final double WIDTH_STEP = 3;

  private final Source source;
  private final CompareViewModel model;
  private final Messages messages;
  private final SourceActions actions;
  private final DoubleSupplier width;

  /**
   * Prepares the menu of a source.
   *
   * @param source the source
   * @param model holds how the columns are arranged
   * @param messages the texts of the interface
   * @param actions what moves and removes it
   * @param width how wide its column is now, in ems
   */
  SourceMenu(
      Source source,
      CompareViewModel model,
      Messages messages,
      SourceActions actions,
      DoubleSupplier width) {
    this.source = source;
    this.model = model;
    this.messages = messages;
    this.actions = actions;
    this.width = width;
  }

  /** Gives the source another outlet's name; null for unknown. */
  void rename(@Nullable String outlet) {
    actions.rename(source.id(), outlet);
  }

  /**
   * Returns the button that opens the menu.
   *
   * @param rename lets the user type another outlet
   */
  MenuButton button(Runnable rename) {
    MenuButton button = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
    button.getStyleClass().addAll("source-menu", "flat");
    button.setMinWidth(MenuButton.USE_PREF_SIZE);
    button.setAccessibleText(messages.text(CompareMessage.SOURCE_MENU, source.displayName()));
    // Of hundreds of heads that come and go, few are ever asked for their menu.
    button.setOnShowing(
        _ -> {
          if (button.getItems().isEmpty()) {
            button.getItems().setAll(items(button, rename));
          }
        });
    return button;
  }

  private List<MenuItem> items(MenuButton button, Runnable rename) {
    String id = source.id();
    Arrangement arrangement = model.arrangement();
    ColumnActions column = ColumnActions.of(id, model, messages, actions);
    MenuItem removed =
        new MenuItem(messages.text(CompareMessage.SHOW_REMOVED, source.removed().size()));
    removed.setDisable(source.removed().isEmpty());
    removed.setOnAction(_ -> RemovedPopup.show(source, messages, button));
    return List.of(
        item(CompareMessage.RENAME, rename),
        item(CompareMessage.EDIT, () -> actions.edit(id)),
        removed,
        new SeparatorMenuItem(),
        ActionControls.menuItem(column.pin()),
        ActionControls.menuItem(column.lock()),
        ActionControls.menuItem(column.hide()),
        new SeparatorMenuItem(),
        ActionControls.menuItem(column.move(CompareMessage.MOVE_LEFT, -1)),
        ActionControls.menuItem(column.move(CompareMessage.MOVE_RIGHT, 1)),
        item(CompareMessage.WIDER, () -> arrangement.widen(id, width.getAsDouble() + WIDTH_STEP)),
        item(
            CompareMessage.NARROWER, () -> arrangement.widen(id, width.getAsDouble() - WIDTH_STEP)),
        item(CompareMessage.USUAL_WIDTH, () -> arrangement.forgetWidth(id)),
        new SeparatorMenuItem(),
        item(CompareMessage.REMOVE, () -> actions.remove(id)));
  }

  private MenuItem item(CompareMessage text, Runnable action) {
    MenuItem item = new MenuItem(messages.text(text));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
