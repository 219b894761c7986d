package parallax.ui.shell.memory;

import java.util.Arrays;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import parallax.storage.SettingsStore;

/** The hints that nobody dealt with yet; one that is dealt with never comes back. */
public final class Hints {
  private final SettingsStore store;
  private final ObservableList<Hint> waiting = FXCollections.observableArrayList();
  private final ObservableList<Hint> shown = FXCollections.unmodifiableObservableList(waiting);

  Hints(SettingsStore store) {
    this.store = store;
    Set<String> done = store.settings().hintsDone();
    waiting.setAll(
        Arrays.stream(Hint.values()).filter(hint -> !done.contains(hint.name())).toList());
  }

  /** The hints to show, in their order. */
  public ObservableList<Hint> waiting() {
    return shown;
  }

  /** Takes a hint away for good: it was read, or what it tells was done. */
  public void done(Hint hint) {
    if (waiting.remove(hint)) {
      store.change(now -> now.withHintDone(hint.name()));
    }
  }
}
