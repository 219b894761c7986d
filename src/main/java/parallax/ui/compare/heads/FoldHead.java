package parallax.ui.compare.heads;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.ui.compare.model.Arrangement;
import parallax.ui.compare.model.Columns;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;

/** The head of the narrow column that stands for the sources without one; shows them again. */
final class FoldHead extends VBox {
  private final Messages messages;
  private final Button folded = new Button();
  private final Button hidden = new Button();

  FoldHead(Arrangement arrangement, Messages messages) {
    this.messages = messages;
    getStyleClass().add("fold-head");
    folded.setId("folded");
    hidden.setId("hidden");
    for (Button button : new Button[] {folded, hidden}) {
      button.getStyleClass().addAll("flat", "fold-button");
      RightToLeft.wrap(button);
      button.managedProperty().bind(button.visibleProperty());
    }
    folded.setOnAction(
        _ -> arrangement.foldingProperty().set(!arrangement.foldingProperty().get()));
    hidden.setOnAction(_ -> arrangement.showHidden());
    getChildren().addAll(folded, hidden);
  }

  /** Says how many sources have no column. */
  void show(Columns columns) {
    boolean open = columns.folded().isEmpty();
    int silent = open ? columns.silent() : columns.folded().size();
    folded.setVisible(silent > 0);
    folded.setText(messages.text(open ? CompareMessage.FOLD : CompareMessage.FOLDED, silent));
    hidden.setVisible(!columns.hidden().isEmpty());
    hidden.setText(messages.text(CompareMessage.HIDDEN, columns.hidden().size()));
  }
}
