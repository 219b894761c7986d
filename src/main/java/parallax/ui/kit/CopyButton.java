package parallax.ui.kit;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/** Puts a text on the clipboard, and says for a moment that it did. */
public final class CopyButton extends Button {
  private static final Duration MOMENT = Duration.seconds(3);

  /**
   * Copies a text when it is pressed.
   *
   * @param text what is copied
   * @param copy what the button says
   * @param copied what it says when it is done
   */
  public CopyButton(String text, String copy, String copied) {
    super(copy);
    PauseTransition wait = new PauseTransition(MOMENT);
    wait.setOnFinished(_ -> setText(copy));
    setOnAction(
        _ -> {
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
          setText(copied);
          wait.playFromStart();
        });
  }
}
