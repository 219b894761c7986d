package parallax.ui.shell.layer;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Tip;
import parallax.ui.shell.words.ShellText;

/**
 * The place over the window's content where a form or a list opens. It is part of the window, so
 * theme, text size and keyboard are the window's; Escape closes it, and the tab key goes round in
 * it.
 */
public final class Layer extends ModalPane {
  private final Predicate<KeyEvent> passing;
  private final Runnable nowhere;
  private final Messages messages;
  private @Nullable Node before;
  private @Nullable Node card;

  /**
   * Prepares the place.
   *
   * @param passing which shortcuts still work while something is open
   * @param nowhere gives the keyboard to something where what had it before is gone
   */
  public Layer(Predicate<KeyEvent> passing, Runnable nowhere, Messages messages) {
    this.passing = passing;
    this.nowhere = nowhere;
    this.messages = messages;
    setId("layer");
    setAccessibleRole(AccessibleRole.DIALOG);
    setFocusTraversable(false);
    // What is closed must be gone at once: keys typed meanwhile are for what lies below.
    setInTransitionFactory(null);
    setOutTransitionFactory(null);
    addEventFilter(KeyEvent.KEY_PRESSED, this::filter);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!passing.test(event)) {
            event.consume();
          }
        });
    displayProperty()
        .subscribe(
            (was, is) -> {
              if (was && !is) {
                giveBack();
              }
            });
  }

  private void filter(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && card != null) {
      List<Node> stops = Focus.within(card);
      int at = getScene() == null ? -1 : stops.indexOf(getScene().getFocusOwner());
      boolean leaves = event.isShiftDown() ? at <= 0 : at == stops.size() - 1;
      if (leaves && !stops.isEmpty()) {
        event.consume();
        (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
      }
    }
  }

  /** Takes the card away and gives the keyboard back to what had it. */
  public void close() {
    hide(true);
  }

  private void giveBack() {
    Node had = before;
    before = null;
    card = null;
    if (had != null && Focus.isReachable(had)) {
      had.requestFocus();
    } else {
      nowhere.run();
    }
  }

  /** Opens a card with a title and some content. */
  public void open(String title, Node content) {
    if (!isDisplay()) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    Label heading = new Label(title);
    heading.setId("layer-title");
    heading.getStyleClass().add("layer-title");
    heading.setMaxWidth(Double.MAX_VALUE);
    RightToLeft.wrap(heading);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button close = new Button("", new FontIcon(Feather.X));
    close.setId("layer-close");
    close.getStyleClass().addAll("button-icon", "flat");
    Tip.on(close, messages.text(ShellText.CLOSE));
    close.setAccessibleText(messages.text(ShellText.CLOSE));
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> close());
    HBox top = new HBox(heading, close);
    top.getStyleClass().add("layer-top");
    VBox opened = new VBox(top, content);
    opened.getStyleClass().add("layer-card");
    opened.setMaxHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(content, Priority.ALWAYS);
    card = opened;
    setAccessibleText(title);
    show(opened);
    // What is in the card takes the keys, not the place around it.
    setFocusTraversable(false);
  }
}
