package parallax.ui.shell.palette;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import parallax.i18n.Messages;
import parallax.ui.kit.RightToLeft;

/** One line of the palette's list; a long title takes as many lines as it needs. */
final class PaletteCell extends ListCell<PaletteEntry> {
  private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

  private final Label sign = new Label();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label keys = new Label();
  private final HBox line;
  private final Messages messages;

  PaletteCell(Consumer<PaletteEntry> chosen, Messages messages) {
    this.messages = messages;
    getStyleClass().add("palette-cell");
    sign.getStyleClass().add("palette-sign");
    detail.getStyleClass().add("palette-detail");
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(title, detail);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(sign, words, keys);
    line.getStyleClass().add("palette-cell-line");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    sign.setText(entry.sign());
    boolean pictured = entry.icon() != null && entry.sign().isEmpty();
    sign.setGraphic(pictured ? new FontIcon(entry.icon()) : null);
    title.setText(entry.title());
    detail.setText(entry.detail());
    RightToLeft.wrap(title);
    RightToLeft.wrap(detail);
    keys.setText(entry.keys());
    keys.setVisible(!entry.keys().isEmpty());
    keys.setManaged(keys.isVisible());
    pseudoClassStateChanged(OFF, !entry.enabled());
    setGraphic(line);
    setAccessibleText(entry.read(messages));
  }

  // As wide as the list, and as high as the words need there.
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? width : getListView().getWidth();
    return snappedTopInset() + snapSizeY(line.prefHeight(inner(room))) + snappedBottomInset();
  }

  private double inner(double room) {
    double bar = 1.2 * title.getFont().getSize();
    return Math.max(0, room - bar - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      line.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
