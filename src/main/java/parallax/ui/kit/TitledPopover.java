package parallax.ui.kit;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;

/** A card with a title that opens beside what it is about, and goes at a click beside it. */
public final class TitledPopover {
  private TitledPopover() {}

  /**
   * Opens a card.
   *
   * @param title stands over the content
   * @param content what is shown
   * @param at where the card stands to its owner
   * @param owner what it is about
   */
  public static void show(String title, Node content, Popover.ArrowLocation at, Node owner) {
    Popover popover = new Popover(content);
    popover.setTitle(title);
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setAnimated(false);
    popover.setArrowSize(0);
    popover.setArrowLocation(at);
    popover.show(owner);
  }
}
