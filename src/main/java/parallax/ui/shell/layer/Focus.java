package parallax.ui.shell.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Where the keyboard's focus can go. */
public final class Focus {
  private Focus() {}

  /** Returns the nodes within a part of the window that the tab key reaches, in their order. */
  public static List<Node> within(Node part) {
    List<Node> found = new ArrayList<>();
    if (part.isVisible() && !part.isDisabled()) {
      collect(part, found);
    }
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    // What is inside a button or a field belongs to it.
    boolean open = !(node instanceof Control) || node instanceof ScrollPane;
    if (open && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /** Tells whether a node is a part of the window or stands in it. */
  public static boolean isWithin(@Nullable Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a node is in a window and nothing around it hides it. */
  public static boolean isReachable(Node node) {
    if (node.getScene() == null || node.isDisabled()) {
      return false;
    }
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
