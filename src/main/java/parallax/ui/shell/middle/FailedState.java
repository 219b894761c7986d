package parallax.ui.shell.middle;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parallax.i18n.Messages;
import parallax.ui.kit.CopyButton;
import parallax.ui.shell.words.Failure;
import parallax.ui.shell.words.ShellText;

/** What stands in the place of a view that failed. */
public final class FailedState extends VBox {
  private final Button again;

  /**
   * Says that a view failed.
   *
   * @param problem why
   * @param showAgain makes the view afresh
   */
  public FailedState(Throwable problem, Runnable showAgain, Messages messages) {
    String whole = Failure.whole(problem);
    setId("failed-state");
    getStyleClass().add("failed-state");
    List<Node> words =
        StateWords.of(
            Feather.ALERT_OCTAGON,
            messages.text(ShellText.VIEW_FAILED),
            messages.text(ShellText.VIEW_FAILED_HINT));
    again = button("show-again", ShellText.SHOW_AGAIN, showAgain, messages);
    again.getStyleClass().add(Styles.ACCENT);
    TextArea details = new TextArea(whole);
    details.setId("failed-details");
    details.getStyleClass().add("failed-details");
    details.setEditable(false);
    details.setAccessibleText(messages.text(ShellText.DETAILS));
    Button more =
        button(
            "failed-more",
            ShellText.DETAILS,
            () -> {
              if (!getChildren().remove(details)) {
                getChildren().add(details);
              }
            },
            messages);
    Button copy =
        new CopyButton(whole, messages.text(ShellText.COPY), messages.text(ShellText.COPIED));
    copy.setId("failed-copy");
    FlowPane buttons = new FlowPane(again, more, copy);
    buttons.getStyleClass().add("empty-starts");
    getChildren().addAll(words);
    getChildren().add(buttons);
  }

  private static Button button(String id, ShellText text, Runnable handler, Messages messages) {
    Button button = new Button(messages.text(text));
    button.setId(id);
    button.setOnAction(event -> handler.run());
    return button;
  }

  /** Gives the keyboard to the way on. */
  public void begin() {
    again.requestFocus();
  }
}
