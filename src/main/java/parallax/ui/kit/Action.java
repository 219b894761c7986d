package parallax.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can do, said once: menus, buttons, shortcuts and tooltips are made of it.
 *
 * @param id a name for nodes and tests, such as {@code open-files}
 * @param label what a menu or button says
 * @param shortcut a key combination such as {@code Shortcut+O}, empty where there is none
 * @param icon what a button shows beside or instead of the label, null where there is none
 * @param enabled whether it can be done now
 * @param handler does it, on the toolkit's thread
 */
public record Action(
    String id,
    String label,
    String shortcut,
    @Nullable Ikon icon,
    ObservableBooleanValue enabled,
    Runnable handler) {

  private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

  /** Returns an action that can always be done, without shortcut or icon. */
  public static Action of(String id, String label, Runnable handler) {
    return new Action(id, label, "", null, ALWAYS, handler);
  }

  /** Returns the same with a key combination such as {@code Shortcut+Shift+O}. */
  public Action on(String keys) {
    return new Action(id, label, keys, icon, enabled, handler);
  }

  /** Returns the same with an icon. */
  public Action with(Ikon picture) {
    return new Action(id, label, shortcut, picture, enabled, handler);
  }

  /** Returns the same, to be done only while the condition holds. */
  public Action when(ObservableBooleanValue condition) {
    return new Action(id, label, shortcut, icon, condition, handler);
  }

  /** Returns the icon, if there is one. */
  public Optional<Ikon> picture() {
    return Optional.ofNullable(icon);
  }

  /** Does it if it can be done now. */
  public void run() {
    if (enabled.get()) {
      handler.run();
    }
  }
}
