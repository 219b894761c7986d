package parallax.ui.shell;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;

/**
 * The place over the window's content where a form or a list opens. It is part of the window, so
 * theme, text size and keyboard are the window's; Escape closes it.
 */
final class Layer extends ModalPane {
  private final Messages messages;
  private @Nullable Node before;

  Layer(Messages messages) {
    this.messages = messages;
    setId("layer");
    // What is closed must be gone at once: keys typed meanwhile are for what lies below.
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
  }

  /** Takes the card away and gives the keyboard back to what had it. */
  void close() {
    hide(true);
    if (before != null) {
      before.requestFocus();
      before = null;
    }
  }

  /** Opens a card with a title and some content. */
  void open(String title, Node content) {
    before = getScene() == null ? null : getScene().getFocusOwner();
    Label heading = new Label(title);
    heading.setId("layer-title");
    heading.getStyleClass().add("layer-title");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button close = new Button("", new FontIcon(Feather.X));
    close.setId("layer-close");
    close.getStyleClass().addAll("button-icon", "flat");
    close.setTooltip(new Tooltip(messages.text(ShellText.CLOSE)));
    close.setAccessibleText(messages.text(ShellText.CLOSE));
    close.setOnAction(event -> close());
    HBox top = new HBox(heading, close);
    top.getStyleClass().add("layer-top");
    VBox card = new VBox(top, content);
    card.getStyleClass().add("layer-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(content, Priority.ALWAYS);
    show(card);
  }
}
