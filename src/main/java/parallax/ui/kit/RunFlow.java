package parallax.ui.kit;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Shows runs of text, broken into lines, each run in the font and colour of its role. */
public final class RunFlow extends TextFlow {

  /**
   * Shows runs.
   *
   * @param runs one paragraph of text
   * @param em size of the interface's text in pixels
   */
  public RunFlow(List<Run> runs, double em) {
    for (Run run : runs) {
      for (String piece : RightToLeft.pieces(run.text())) {
        Text text = new Text(piece);
        text.setFont(Typeface.of(run.role(), em));
        text.getStyleClass().add(run.role().styleClass());
        getChildren().add(text);
      }
    }
    if (!runs.isEmpty()) {
      setLineSpacing(Math.round(runs.getFirst().role().spacing() * em));
    }
  }
}
