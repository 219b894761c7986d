package parallax.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import parallax.ui.shell.bars.StatusBar;
import parallax.ui.shell.layer.Focus;

/** Takes the keyboard's focus from one part of the window to the next, round and round. */
final class PaneWalk {
  private final Supplier<List<Node>> panes;
  private @Nullable Node before;

  /**
   * Walks through panes.
   *
   * @param panes the panes as they are now, those that can't be entered left out by the walk
   */
  PaneWalk(Supplier<List<Node>> panes) {
    this.panes = panes;
  }

  /** Goes to the pane some places on; negative for back. */
  void move(int by) {
    List<Node> open =
        panes.get().stream()
            .filter(Focus::isReachable)
            .filter(pane -> pane instanceof StatusBar || !Focus.within(pane).isEmpty())
            .toList();
    if (open.isEmpty()) {
      return;
    }
    Scene scene = open.getFirst().getScene();
    Node owner = scene.getFocusOwner();
    int at = -1;
    for (int i = 0; i < open.size(); i++) {
      if (Focus.isWithin(owner, open.get(i))) {
        at = i;
      }
    }
    before = owner;
    int to = at < 0 ? (by > 0 ? 0 : open.size() - 1) : Math.floorMod(at + by, open.size());
    enter(open.get(to));
  }

  private static void enter(Node pane) {
    List<Node> stops = Focus.within(pane);
    (stops.isEmpty() ? pane : stops.getFirst()).requestFocus();
  }

  /** Goes back to where the focus was before the last step, or to the first pane. */
  void back() {
    Node target = before;
    if (target != null && Focus.isReachable(target)) {
      target.requestFocus();
    } else {
      panes.get().stream().filter(Focus::isReachable).findFirst().ifPresent(PaneWalk::enter);
    }
  }
}
