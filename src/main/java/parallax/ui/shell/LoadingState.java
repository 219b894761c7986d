package parallax.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;

/** What stands in the window while its first sources are being opened. */
final class LoadingState extends VBox {
  private final Button cancel;

  LoadingState(MainViewModel model, Messages messages) {
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
  void begin() {
    cancel.requestFocus();
  }
}
