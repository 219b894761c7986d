package parallax.ui.shell;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import parallax.i18n.Messages;

/** The line at the window's foot: rows, sentences, what is under way, the text's size. */
final class StatusBar extends HBox {
  /** Work that takes no longer than this is not worth a flicker. */
  private static final Duration PATIENCE = Duration.millis(500);

  private final MainViewModel model;
  private final Messages messages;

  StatusBar(MainViewModel model, Appearance appearance, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("status-bar");
    Label rows = label("status-rows");
    rows.textProperty().bind(model.rowsProperty());
    Label sentences = label("status-sentences");
    sentences.textProperty().bind(model.sentencesProperty());
    Label size = label("status-size");
    size.textProperty()
        .bind(
            appearance
                .scaleProperty()
                .map(
                    scale ->
                        messages.text(ShellText.TEXT_SIZE, Math.round(scale.doubleValue() * 100))));
    size.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(rows, sentences, space, busy(), size);
  }

  private static Label label(String id) {
    Label label = new Label();
    label.setId(id);
    label.setMinWidth(0);
    return label;
  }

  // While nothing is open yet, the middle of the window shows the work.
  private boolean isWorthShowing() {
    return model.busyProperty().get() && !model.emptyProperty().get();
  }

  private Node busy() {
    Label what = new Label();
    what.setId("busy-text");
    what.textProperty().bind(model.busyTextProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.busyShareProperty());
    Button cancel = new Button(messages.text(ShellText.CANCEL));
    cancel.setId("cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    HBox busy = new HBox(what, bar, cancel);
    busy.setId("busy");
    busy.getStyleClass().add("status-busy");
    busy.setVisible(false);
    busy.managedProperty().bind(busy.visibleProperty());
    PauseTransition wait = new PauseTransition(PATIENCE);
    wait.setOnFinished(event -> busy.setVisible(isWorthShowing()));
    model
        .busyProperty()
        .subscribe(
            working -> {
              if (working) {
                wait.playFromStart();
              } else {
                wait.stop();
                busy.setVisible(false);
              }
            });
    return busy;
  }
}
