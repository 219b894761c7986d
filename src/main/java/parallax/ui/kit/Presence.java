package parallax.ui.kit;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Whether a node is in a window. A node that listens to what outlives it does so {@code when} it is
 * there, and is let go with its listeners when it is taken away.
 */
public final class Presence {
  private Presence() {}

  /** Returns whether a node is in a scene. */
  public static ObservableValue<Boolean> of(Node node) {
    // Not isNotNull(), which nothing would hold: the listeners would go with it at any time.
    return node.sceneProperty().map(Objects::nonNull).orElse(false);
  }
}
