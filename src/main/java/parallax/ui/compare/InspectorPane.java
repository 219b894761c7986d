package parallax.ui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.compare.words.InspectorText;
import parallax.ui.compare.words.InspectorText.Field;
import parallax.ui.kit.Action;
import parallax.ui.kit.ActionControls;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.Tip;

/** Says what the chosen claim is, why it is in its row, and why the row has its status. */
final class InspectorPane extends ScrollPane {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final int SHORT_TITLE = 32;

  private final VBox content = new VBox();
  private final ToggleButton together;
  private final Button help;
  private InspectorText shown = InspectorText.NOTHING;
  private boolean narrow;

  /**
   * Builds an empty inspector.
   *
   * @param scrollTogether whether all texts scroll as one, which a button switches
   * @param legend says what the marks in the texts mean
   * @param messages the texts of the interface
   */
  InspectorPane(BooleanProperty scrollTogether, Action legend, Messages messages) {
    help = ActionControls.iconButton(legend);
    help.getStyleClass().add("icon-toggle");
    help.setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setId("inspector");
    together = new ToggleButton(null, new FontIcon(Feather.LINK_2));
    together.setId("together");
    together.getStyleClass().add("icon-toggle");
    together.setAccessibleText(messages.text(CompareMessage.SCROLL_TOGETHER));
    Tip.on(together, messages.text(CompareMessage.SCROLL_TOGETHER_TIP));
    together.setMinWidth(USE_PREF_SIZE);
    together.selectedProperty().bindBidirectional(scrollTogether);
  }

  /** Puts names above their values where there is little room, else beside them. */
  void setNarrow(boolean little) {
    if (narrow != little) {
      narrow = little;
      show(shown);
      applyCss();
    }
  }

  /** Shows words on what is chosen. */
  void show(InspectorText text) {
    shown = text;
    Label title = label(text.title(), "inspector-title");
    title.pseudoClassStateChanged(LONG, text.title().length() > SHORT_TITLE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.pseudoClassStateChanged(NARROW, narrow);
    // Beside large letters there is room for one button; the other one follows the words.
    HBox head = narrow ? new HBox(title, together) : new HBox(title, help, together);
    head.getStyleClass().add("inspector-head");
    content.getChildren().setAll(head);
    if (narrow) {
      text.fields().forEach(field -> content.getChildren().add(block(field)));
    } else if (!text.fields().isEmpty()) {
      content.getChildren().add(table(text));
    }
    text.remarks().forEach(remark -> content.getChildren().add(block(remark)));
    if (narrow) {
      content.getChildren().add(help);
    }
    setVvalue(0);
  }

  private static Node table(InspectorText text) {
    GridPane fields = new GridPane();
    fields.getStyleClass().add("inspector-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(names, values);
    for (Field field : text.fields()) {
      Label name = label(field.name(), "inspector-name");
      GridPane.setValignment(name, VPos.TOP);
      fields.addRow(fields.getRowCount(), name, label(field.text(), "inspector-value"));
    }
    return fields;
  }

  private static Node block(Field field) {
    VBox block = new VBox();
    if (!field.name().isEmpty()) {
      block.getChildren().add(label(field.name(), "inspector-name"));
    }
    block.getChildren().add(label(field.text(), "inspector-value"));
    return block;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    RightToLeft.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
