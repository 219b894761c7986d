package parallax.ui.kit;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words that are shown while the pointer rests on a control, and read out with it. The window that
 * shows them is made when the pointer first comes there: there are many tips, and few are seen.
 */
public final class Tip {
  private Tip() {}

  /**
   * Gives a control a tip, or another one.
   *
   * @param control is pointed at
   * @param words what is shown; nothing is where they are empty
   */
  public static void on(Control control, String words) {
    Object before = control.getProperties().put(Tip.class, words);
    if (before == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show(control));
    } else if (words.isEmpty()) {
      control.setTooltip(null);
    } else if (control.getTooltip() != null) {
      control.getTooltip().setText(words);
    }
    String help = control.getAccessibleHelp();
    if (help == null || help.isEmpty() || help.equals(before)) {
      control.setAccessibleHelp(words);
    }
  }

  /** Returns the tip of a control. */
  public static Optional<String> of(Control control) {
    return Optional.of(control)
        .filter(Control::hasProperties)
        .map(each -> (String) each.getProperties().get(Tip.class))
        .filter(words -> !words.isEmpty());
  }

  private static void show(Control control) {
    if (control.getTooltip() == null) {
      of(control).ifPresent(words -> control.setTooltip(new Tooltip(words)));
    }
  }
}
