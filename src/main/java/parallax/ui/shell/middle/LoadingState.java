package parallax.ui.shell.middle;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.ui.shell.actions.MainViewModel;
import parallax.ui.shell.words.ShellText;

/** What stands in the window while its first sources are being opened. */
public final class LoadingState extends VBox {
  private final Button cancel;

  /** Follows the work that is under way. */
  public LoadingState(MainViewModel model, Messages messages) {
    setId("loading-state");
    getStyleClass().add("loading-state");
    Label what = new Label();
    what.setId("loading-text");
    what.getStyleClass().add("loading-text");
    what.textProperty().bind(model.busyTextProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.busyShareProperty());
    bar.accessibleTextProperty().bind(model.busyTextProperty());
    cancel = new Button(messages.text(ShellText.CANCEL));
    cancel.setId("loading-cancel");
    cancel.setOnAction(event -> model.cancel());
    getChildren().addAll(what, bar, cancel);
  }

  /** Gives the keyboard to the way out. */
  public void begin() {
    cancel.requestFocus();
  }
}
