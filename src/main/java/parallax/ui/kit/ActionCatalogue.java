package parallax.ui.kit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Everything that the user can do in the window. The frame and each view contribute their actions;
 * menu, shortcuts, command palette and the list of shortcuts take them from here.
 *
 * @param all the actions, group by group, in each in the order of contribution
 */
public record ActionCatalogue(List<Action> all) {

  /**
   * Puts the actions in order.
   *
   * @throws IllegalArgumentException if two have the same name, or the same keys
   */
  public ActionCatalogue {
    all = all.stream().sorted(Comparator.comparing(Action::group)).toList();
    Set<String> ids = new HashSet<>();
    Set<KeyCombination> keys = new HashSet<>();
    for (Action action : all) {
      if (!ids.add(action.id())) {
        throw new IllegalArgumentException("Two actions are named " + action.id());
      }
      for (KeyCombination pressed : action.keys()) {
        if (!keys.add(pressed)) {
          throw new IllegalArgumentException(
              "Another action than " + action.id() + " is on " + pressed.getName());
        }
      }
    }
  }

  /** Returns the actions that can be done wherever the keyboard's focus is. */
  public List<Action> everywhere() {
    return all.stream().filter(action -> !action.group().isInPlace()).toList();
  }

  /** Returns the actions of a group. */
  public List<Action> in(ActionGroup group) {
    return all.stream().filter(action -> action.group() == group).toList();
  }

  /** Returns the actions, none or one, to which a key combination belongs. */
  public Stream<Action> on(KeyEvent event) {
    return everywhere().stream().filter(action -> action.isOn(event));
  }
}
