package parallax.ui.shell.layer;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionCatalogue;
import parallax.ui.kit.ActionGroup;
import parallax.ui.kit.RightToLeft;
import parallax.ui.shell.words.ShellText;

/** All shortcuts, group by group. */
public final class ShortcutList extends ScrollPane {

  /** Lists the shortcuts of all actions. */
  public ShortcutList(ActionCatalogue catalogue, Messages messages) {
    setId("shortcut-list");
    getStyleClass().add("shortcut-list");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(messages.text(ShellText.SHORTCUTS));
    VBox groups = new VBox();
    groups.getStyleClass().add("shortcut-groups");
    for (ActionGroup group : ActionGroup.values()) {
      List<Action> actions =
          catalogue.in(group).stream().filter(action -> !action.keys().isEmpty()).toList();
      if (!actions.isEmpty()) {
        Label heading = new Label(messages.text(ShellText.of(group)));
        heading.getStyleClass().add("shortcut-group");
        groups.getChildren().addAll(heading, table(actions, messages));
      }
    }
    setContent(groups);
  }

  private static GridPane table(List<Action> actions, Messages messages) {
    GridPane table = new GridPane();
    table.getStyleClass().add("shortcut-table");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setHgrow(Priority.ALWAYS);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    table.getColumnConstraints().setAll(labels, keys);
    for (Action action : actions) {
      Label label = new Label(action.label());
      RightToLeft.wrap(label);
      label.setAccessibleText(
          messages.text(ShellText.SHORTCUT_READ, action.label(), action.shortcut()));
      Label cap = new Label(action.shortcut());
      cap.getStyleClass().add("key-cap");
      GridPane.setHalignment(cap, HPos.RIGHT);
      table.addRow(table.getRowCount(), label, cap);
    }
    return table;
  }
}
