package parallax.ui.shell.middle;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.ui.kit.ActionControls;
import parallax.ui.shell.actions.ShellActions;
import parallax.ui.shell.memory.RecentFiles;
import parallax.ui.shell.words.ShellText;

/** What was opened lately, in the empty window: one line each, with the folder it lies in. */
public final class RecentList extends VBox {
  /** What of a name is kept in sight, in ems. */
  private static final double LONGEST_NAME = 24;

  private final RecentFiles recent;
  private final ShellActions actions;
  private final Label heading;

  /**
   * Follows what was opened lately.
   *
   * @param recent what was opened
   * @param actions open it again
   * @param messages the texts
   */
  public RecentList(RecentFiles recent, ShellActions actions, Messages messages) {
    this.recent = recent;
    this.actions = actions;
    setId("empty-recent");
    getStyleClass().add("recent-list");
    heading = new Label(messages.text(ShellText.EMPTY_RECENT));
    heading.getStyleClass().add("recent-heading");
    visibleProperty().bind(Bindings.isNotEmpty(recent.entries()));
    managedProperty().bind(visibleProperty());
    recent.entries().addListener((ListChangeListener<RecentFiles.Entry>) _ -> show());
    show();
  }

  private void show() {
    getChildren().setAll(heading);
    List<RecentFiles.Entry> entries = recent.entries();
    for (int i = 0; i < entries.size(); i++) {
      Button button = ActionControls.button(actions.recent().get(i));
      button.setId("empty-" + button.getId());
      button.getStyleClass().addAll("flat", "recent");
      Label place = new Label(entries.get(i).place());
      place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
      place.getStyleClass().add("recent-place");
      place.setMinWidth(0);
      // Where there is little room, the folder gives way before the name does.
      button
          .minWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.min(button.prefWidth(-1), LONGEST_NAME * button.getFont().getSize()),
                  button.textProperty(),
                  button.fontProperty()));
      HBox line = new HBox(button, place);
      line.getStyleClass().add("recent-line");
      getChildren().add(line);
    }
  }
}
