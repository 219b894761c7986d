package parallax.ui.shell.bars;

import java.util.function.IntSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.compare.model.FindModel;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.shell.words.ShellText;

/**
 * The field that searches all texts; Enter walks on, Shift and Enter back, Escape clears and
 * leaves.
 */
public final class FindField extends HBox {
  private final TextField field = TextFields.createClearableTextField();
  private final FindModel find;
  private final IntSupplier texts;
  private final Runnable leaving;
  private final Messages messages;

  /**
   * Makes the field.
   *
   * @param find does the search
   * @param texts how many texts are searched
   * @param shortcut the keys that lead to the field
   * @param palette the keys that lead to where rows and sources are found
   * @param next goes to the next place
   * @param previous goes to the place before
   * @param leaving gives the keyboard back to the view
   */
  public FindField(
      FindModel find,
      IntSupplier texts,
      String shortcut,
      String palette,
      Action next,
      Action previous,
      Runnable leaving,
      Messages messages) {
    this.find = find;
    this.texts = texts;
    this.leaving = leaving;
    this.messages = messages;
    getStyleClass().add("find");
    field.setId("find-field");
    field.setPromptText(
        messages.text(ShellText.FIND_SHORTCUT, messages.text(ShellText.FIND_PROMPT), shortcut));
    field.setAccessibleText(messages.text(ShellText.FIND_PROMPT));
    field.textProperty().subscribe(words -> find.find(words));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    HBox.setHgrow(field, Priority.ALWAYS);
    Label place = new Label();
    place.setId("find-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place.textProperty().bind(place());
    Tooltip help = new Tooltip(messages.text(ShellText.FIND_NONE_HELP, palette));
    help.getStyleClass().add("find-help");
    place.tooltipProperty().bind(find.hitsProperty().map(hits -> hits.isEmpty() ? help : null));
    field.accessibleHelpProperty().bind(place.tooltipProperty().map(Tooltip::getText));
    FontIcon glass = new FontIcon(Feather.SEARCH);
    Node back = ActionControls.iconButton(previous);
    Node on = ActionControls.iconButton(next);
    for (Node node : new Node[] {place, back, on}) {
      node.visibleProperty().bind(field.textProperty().isNotEmpty());
      node.managedProperty().bind(node.visibleProperty());
    }
    getChildren().addAll(glass, field, place, back, on);
  }

  /** Puts the cursor into the field, with what stands there selected. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
  }

  /** Looks for words as if they were typed. */
  public void find(String words) {
    field.setText(words);
    field.end();
  }

  private void walk(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        find.previous();
      } else {
        find.next();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      field.clear();
      leaving.run();
      event.consume();
    }
  }

  private ObservableValue<String> place() {
    return Bindings.createStringBinding(
        () -> {
          int count = find.hitsProperty().get().size();
          return count == 0
              ? messages.text(ShellText.FIND_NONE, texts.getAsInt())
              : messages.text(ShellText.FIND_PLACE, find.currentProperty().get() + 1, count);
        },
        find.hitsProperty(),
        find.currentProperty());
  }
}
