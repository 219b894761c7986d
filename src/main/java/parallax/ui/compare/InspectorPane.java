package parallax.ui.compare;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parallax.ui.compare.InspectorText.Field;

/** Says what the chosen claim is, why it is in its row, and why the row has its status. */
final class InspectorPane extends ScrollPane {
  private final VBox content = new VBox();

  InspectorPane() {
    getStyleClass().add("inspector");
    content.getStyleClass().add("inspector-content");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setId("inspector");
  }

  /** Shows words on what is chosen. */
  void show(InspectorText text) {
    Label title = label(text.title(), "inspector-title");
    GridPane fields = new GridPane();
    fields.getStyleClass().add("inspector-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(names, values);
    for (Field field : text.fields()) {
      Label name = label(field.name(), "inspector-name");
      GridPane.setValignment(name, VPos.TOP);
      fields.addRow(fields.getRowCount(), name, label(field.text(), "inspector-value"));
    }
    content.getChildren().setAll(title, fields);
    for (Field remark : text.remarks()) {
      VBox block = new VBox();
      block.getStyleClass().add("inspector-remark");
      if (!remark.name().isEmpty()) {
        block.getChildren().add(label(remark.name(), "inspector-name"));
      }
      block.getChildren().add(label(remark.text(), "inspector-value"));
      content.getChildren().add(block);
    }
    setVvalue(0);
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
