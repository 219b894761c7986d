package parallax.ui.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import parallax.ui.kit.Action;

/**
 * The other keys for the size of the text. Where plus and equals share a key, the toolkit names the
 * key equals; and keyboards with a block of numbers have all three a second time.
 */
final class TextSizeKeys {
  private TextSizeKeys() {}

  /** Lets the keys work wherever the focus is in the scene. */
  static void install(Scene scene, ShellActions actions) {
    install(scene, actions.larger, List.of("Equals", "Shift+Equals", "Shift+Plus", "Add"));
    install(scene, actions.smaller, List.of("Subtract"));
    install(scene, actions.normal, List.of("Numpad 0"));
  }

  private static void install(Scene scene, Action action, List<String> keys) {
    for (String key : keys) {
      scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+" + key), action::run);
    }
  }
}
