package parallax.ui.shell.bars;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import parallax.i18n.Messages;
import parallax.ui.kit.FittingLine;
import parallax.ui.shell.actions.MainViewModel;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.words.ShellText;

/**
 * The line at the window's foot: rows, sentences, what is under way, the text's size. F6 leads to
 * it, so that all of it is read out at once.
 */
public final class StatusBar extends FittingLine {
  /** Work that takes no longer than this is not worth a flicker. */
  private static final Duration PATIENCE = Duration.millis(500);

  private final BooleanProperty working = new SimpleBooleanProperty();
  private final MainViewModel model;
  private final Messages messages;

  /**
   * Makes the line.
   *
   * @param model what is open and under way
   * @param appearance the size of the text
   * @param messages the texts
   */
  public StatusBar(MainViewModel model, Appearance appearance, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("status-bar");
    getStyleClass().add("status-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    Label rows = label("status-rows", model.rowsProperty());
    Label conflicts = label("status-conflicts", model.conflictsProperty());
    Label sentences = label("status-sentences", model.sentencesProperty());
    Label disputed = label("status-disputed", model.disputedProperty());
    Label size =
        label(
            "status-size",
            appearance
                .scaleProperty()
                .map(
                    scale ->
                        messages.text(ShellText.TEXT_SIZE, Math.round(scale.doubleValue() * 100))));
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Stream.of(rows, disputed, sentences, size)
                        .map(Label::getText)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")),
                rows.textProperty(),
                disputed.textProperty(),
                sentences.textProperty(),
                size.textProperty()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Node busy = busy();
    arrange(
        List.of(rows, conflicts, sentences, disputed, space, busy, size),
        () ->
            working.get()
                ? List.of(
                    List.of(rows, disputed, space, busy, size),
                    List.of(disputed, space, busy, size),
                    List.of(space, busy, size),
                    List.of(space, busy))
                : List.of(
                    List.of(rows, sentences, disputed, space, size),
                    List.of(rows, disputed, space, size),
                    List.of(brief(conflicts, disputed), sentences, space, size),
                    List.of(brief(conflicts, disputed), space, size)));
    working.subscribe(_ -> requestLayout());
  }

  // Which of the disputed rows is chosen says how many there are.
  private static Label brief(Label conflicts, Label disputed) {
    return disputed.getText().isEmpty() ? conflicts : disputed;
  }

  private static Label label(String id, ObservableValue<String> text) {
    Label label = new Label();
    label.setId(id);
    label.textProperty().bind(text);
    label.setMinWidth(USE_PREF_SIZE);
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
    bar.accessibleTextProperty().bind(model.busyTextProperty());
    Button cancel = new Button(messages.text(ShellText.CANCEL));
    cancel.setId("cancel");
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    HBox busy = new HBox(what, bar, cancel);
    busy.setId("busy");
    busy.getStyleClass().add("status-busy");
    PauseTransition wait = new PauseTransition(PATIENCE);
    wait.setOnFinished(event -> working.set(isWorthShowing()));
    model
        .busyProperty()
        .subscribe(
            isBusy -> {
              if (isBusy) {
                wait.playFromStart();
              } else {
                wait.stop();
                working.set(false);
              }
            });
    return busy;
  }
}
