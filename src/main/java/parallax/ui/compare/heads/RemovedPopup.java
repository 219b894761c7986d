package parallax.ui.compare.heads;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import parallax.i18n.Messages;
import parallax.model.RemovalReason;
import parallax.model.Removed;
import parallax.model.Source;
import parallax.ui.compare.words.CompareMessage;
import parallax.ui.kit.RightToLeft;
import parallax.ui.kit.TitledPopover;

/** Shows what cleaning took out of a source, each piece with its reason. */
final class RemovedPopup {
  private RemovedPopup() {}

  static void show(Source source, Messages messages, Node owner) {
    VBox pieces = new VBox();
    pieces.getStyleClass().add("removed-pieces");
    for (Removed removed : source.removed()) {
      Label reason = new Label(messages.text(reason(removed.reason())));
      reason.getStyleClass().add("inspector-name");
      Label text = new Label(removed.text().strip());
      text.getStyleClass().add("inspector-value");
      RightToLeft.wrap(text);
      pieces.getChildren().add(new VBox(reason, text));
    }
    ScrollPane scroll = new ScrollPane(pieces);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("removed");
    TitledPopover.show(
        messages.text(CompareMessage.REMOVED_TITLE, source.displayName()),
        scroll,
        Popover.ArrowLocation.TOP_CENTER,
        owner);
  }

  private static CompareMessage reason(RemovalReason reason) {
    return switch (reason) {
      case NAVIGATION -> CompareMessage.REMOVED_NAVIGATION;
      case SHARING -> CompareMessage.REMOVED_SHARING;
      case RELATED -> CompareMessage.REMOVED_RELATED;
      case APPEAL -> CompareMessage.REMOVED_APPEAL;
      case COUNTER -> CompareMessage.REMOVED_COUNTER;
      case NOTICE -> CompareMessage.REMOVED_NOTICE;
      case REPETITION -> CompareMessage.REMOVED_REPETITION;
      case METADATA -> CompareMessage.REMOVED_METADATA;
      case MARKUP -> CompareMessage.REMOVED_MARKUP;
    };
  }
}
