package parallax.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * Something the user can do, said once: menus, buttons, shortcuts, tooltips, the command palette
 * and the list of shortcuts are made of it. Who offers an action puts it into the {@link
 * ActionCatalogue}; nothing else is needed.
 *
 * @param id a name for nodes and tests, such as {@code open-files}
 * @param group what it is about
 * @param label what a menu or button says
 * @param help one sentence on what it does, empty where the label says it all
 * @param keys key combinations; menus show the first one
 * @param icon what a button shows beside or instead of the label, null where there is none
 * @param enabled whether it can be done now
 * @param obstacle why it can't be done while it can't, empty where nobody needs to be told
 * @param checked whether what it switches is on, null for what is no switch
 * @param begins whether another kind of thing begins with it, so that menus draw a line above it
 * @param handler does it, on the toolkit's thread
 */
public record Action(
    String id,
    ActionGroup group,
    String label,
    String help,
    List<KeyCombination> keys,
    @Nullable Ikon icon,
    ObservableBooleanValue enabled,
    String obstacle,
    @Nullable ObservableBooleanValue checked,
    boolean begins,
    Runnable handler) {

  private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

  /** Copies the keys. */
  public Action {
    keys = List.copyOf(keys);
  }

  /** Returns an action that can always be done, without keys or icon. */
  public static Action of(String id, ActionGroup group, String label, Runnable handler) {
    return new Action(id, group, label, "", List.of(), null, ALWAYS, "", null, false, handler);
  }

  /** Returns the same with a sentence on what it does. */
  public Action helped(String sentence) {
    return new Action(
        id, group, label, sentence, keys, icon, enabled, obstacle, checked, begins, handler);
  }

  /**
   * Returns the same with key combinations such as {@code Shortcut+Shift+O}, the first of which is
   * shown.
   */
  public Action on(String... combinations) {
    List<KeyCombination> pressed = Stream.of(combinations).map(KeyCombination::valueOf).toList();
    return new Action(
        id, group, label, help, pressed, icon, enabled, obstacle, checked, begins, handler);
  }

  /** Returns the same with an icon. */
  public Action with(Ikon picture) {
    return new Action(
        id, group, label, help, keys, picture, enabled, obstacle, checked, begins, handler);
  }

  /** Returns the same, to be done only while the condition holds. */
  public Action when(ObservableBooleanValue condition) {
    return when(condition, obstacle);
  }

  /** Returns the same, to be done only while the condition holds, and what to say while not. */
  public Action when(ObservableBooleanValue condition, String otherwise) {
    return new Action(
        id, group, label, help, keys, icon, condition, otherwise, checked, begins, handler);
  }

  /** Returns the same as a switch, which is on while the condition holds. */
  public Action checked(ObservableBooleanValue condition) {
    return new Action(
        id, group, label, help, keys, icon, enabled, obstacle, condition, begins, handler);
  }

  /** Returns the same as the first of another kind of thing in its menu. */
  public Action apart() {
    return new Action(
        id, group, label, help, keys, icon, enabled, obstacle, checked, true, handler);
  }

  /** Returns the same, done in another way. */
  public Action doing(Runnable other) {
    return new Action(
        id, group, label, help, keys, icon, enabled, obstacle, checked, begins, other);
  }

  /** Returns the icon, if there is one. */
  public Optional<Ikon> picture() {
    return Optional.ofNullable(icon);
  }

  /** Returns the first key combination as the user reads it, empty where there is none. */
  public String shortcut() {
    return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
  }

  /** Tells whether an event is a key combination of this action. */
  public boolean isOn(KeyEvent event) {
    return keys.stream().anyMatch(combination -> combination.match(event));
  }

  /** Does it if it can be done now. */
  public void run() {
    if (enabled.get()) {
      handler.run();
    }
  }
}
