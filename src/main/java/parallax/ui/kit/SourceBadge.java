package parallax.ui.kit;

import javafx.scene.control.Label;

/** A source's letter on its colour. */
public final class SourceBadge extends Label {

  /**
   * Shows the badge of a source.
   *
   * @param column the source's place among the sources, from 0
   */
  public SourceBadge(int column) {
    super(SourceColour.letter(column));
    getStyleClass().add("source-badge");
    setStyle("-fx-background-color: " + SourceColour.of(column));
  }
}
