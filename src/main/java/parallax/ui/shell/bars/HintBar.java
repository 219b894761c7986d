package parallax.ui.shell.bars;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Theme;
import parallax.ui.shell.memory.Hint;
import parallax.ui.shell.memory.Hints;
import parallax.ui.shell.words.ShellText;

/**
 * The hints of the first start, on a line of their own between the title and the view, where they
 * cover nothing. Where there is little room, they come one after the other.
 */
public final class HintBar extends HBox {
  /** Fewer ems than this for a hint would break it over many lines. */
  private static final double LEAST_ROOM = 30;

  private final Hints hints;
  private final Messages messages;
  private final ObservableDoubleValue scale;

  /**
   * Shows hints as long as they wait.
   *
   * @param hints the hints
   * @param scale size of the text, 1 for 100 %
   */
  public HintBar(Hints hints, ObservableDoubleValue scale, Messages messages) {
    this.hints = hints;
    this.scale = scale;
    this.messages = messages;
    setId("hints");
    getStyleClass().add("hint-bar");
    visibleProperty().bind(Bindings.isNotEmpty(hints.waiting()));
    managedProperty().bind(visibleProperty());
    setMinHeight(USE_PREF_SIZE);
    hints.waiting().addListener((ListChangeListener<Hint>) _ -> show());
    widthProperty().subscribe(this::show);
    scale.subscribe(this::show);
    show();
  }

  private void show() {
    double em = Theme.EM * scale.get();
    long room = getWidth() == 0 ? 1 : (long) (getWidth() / (LEAST_ROOM * em));
    List<Hint> wanted = hints.waiting().stream().limit(Math.max(1, room)).toList();
    List<Object> shown = getChildren().stream().map(Node::getUserData).toList();
    if (!shown.equals(wanted)) {
      getChildren().setAll(wanted.stream().map(this::card).toList());
    }
  }

  private Node card(Hint hint) {
    Label text = new Label(messages.text(hint.text()));
    RightToLeft.wrap(text);
    text.getStyleClass().add("hint-text");
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button done = new Button(messages.text(ShellText.HINT_DONE));
    done.setId("hint-done-" + hint.name().toLowerCase(Locale.ROOT));
    done.getStyleClass().addAll("small", "hint-done");
    done.setAccessibleText(messages.text(ShellText.HINT_DONE) + ": " + messages.text(hint.text()));
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(_ -> hints.done(hint));
    HBox card = new HBox(new FontIcon(sign(hint)), text, done);
    card.getStyleClass().add("hint");
    card.setUserData(hint);
    card.setAccessibleRole(AccessibleRole.PARENT);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  /** Returns an arrow to where the hint can be followed. */
  private static Feather sign(Hint hint) {
    return switch (hint) {
      case ROW -> Feather.CORNER_LEFT_DOWN;
      case MARK -> Feather.ARROW_DOWN;
      case ADD -> Feather.CORNER_RIGHT_UP;
    };
  }
}
