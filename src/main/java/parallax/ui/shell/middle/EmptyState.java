package parallax.ui.shell.middle;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.shell.words.ShellText;

/** What stands in the window while nothing is open: a place to drop articles, and ways to start. */
public final class EmptyState extends StackPane {
  private final Node content;
  private final FlowPane buttons = new FlowPane();

  /**
   * Offers ways to start.
   *
   * @param starts the actions, the first of which is the usual one
   * @param recent what was opened before
   */
  public EmptyState(List<Action> starts, Node recent, Messages messages) {
    setId("empty-state");
    List<Node> words =
        StateWords.of(
            Feather.COLUMNS,
            messages.text(ShellText.EMPTY_TITLE),
            messages.text(ShellText.EMPTY_HINT));
    buttons.getStyleClass().add("empty-starts");
    for (Action start : starts) {
      Button button = ActionControls.button(start);
      button.setId("empty-" + start.id());
      if (buttons.getChildren().isEmpty()) {
        button.getStyleClass().add(Styles.ACCENT);
      }
      buttons.getChildren().add(button);
    }
    VBox target = new VBox();
    target.getChildren().addAll(words);
    target.getChildren().addAll(buttons, recent);
    target.getStyleClass().add("empty-target");
    // Large text and a long list of what was opened before need more room than a small screen has.
    ScrollPane scroll = new ScrollPane(target);
    scroll.getStyleClass().add("empty-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getStyleClass().add("empty-state");
    content = scroll;
    visibleProperty().subscribe(this::requestLayout);
  }

  // Styling it takes long, and a start that opens something never shows it.
  @Override
  protected void layoutChildren() {
    if (isVisible() && getChildren().isEmpty()) {
      getChildren().add(content);
      Platform.runLater(this::begin);
    }
    super.layoutChildren();
  }

  /** Gives the keyboard to the usual way to start. */
  public void begin() {
    if (isVisible()) {
      buttons.getChildren().getFirst().requestFocus();
    }
  }
}
