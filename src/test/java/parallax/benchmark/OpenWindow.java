package parallax.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import parallax.i18n.Messages;
import parallax.session.Session;
import parallax.ui.kit.FileDialogs;
import parallax.ui.shell.MainWindow;
import parallax.ui.shell.memory.Appearance;
import parallax.ui.shell.memory.Memory;
import parallax.ui.shell.memory.SystemLook;

/**
 * The program's window, before nobody; on the toolkit's thread only.
 *
 * @param stage the window
 * @param root its content
 */
record OpenWindow(Stage stage, Parent root) {
  /** Opens the window over a session. */
  static OpenWindow over(Session session) {
    MainWindow window =
        new MainWindow(
            session,
            new NoDialogs(),
            new Appearance(SystemLook.plain()),
            Memory.none(),
            Optional.empty(),
            () -> {},
            Messages.english());
    Stage stage = new Stage();
    window.fill(stage, LargeStage.WIDTH, LargeStage.HEIGHT);
    LargeStage.show(stage);
    return new OpenWindow(stage, window.root());
  }

  /** Returns a part of the window. */
  Node part(String id) {
    return Objects.requireNonNull(root.lookup("#" + id), id);
  }

  /** Presses a button that is in sight. */
  void press(String query) {
    part(query, ButtonBase.class).fire();
  }

  /** Chooses an entry of a menu that is in sight. */
  void choose(String query, int entry) {
    MenuItem item = part(query, MenuButton.class).getItems().get(entry);
    if (item instanceof CheckMenuItem check) {
      check.setSelected(!check.isSelected());
    } else {
      item.fire();
    }
  }

  /** Writes into a field. */
  void write(String query, String words) {
    part(query, TextField.class).setText(words);
  }

  /** Scrolls the columns sideways. */
  void sideways(double by) {
    ScrollBar bar = part("#sideways", ScrollBar.class);
    bar.setValue(Math.min(bar.getMax(), bar.getValue() + by));
  }

  /** Does what a key combination does wherever the keyboard's focus is. */
  void type(String keys) {
    stage.getScene().getAccelerators().get(KeyCombination.valueOf(keys)).run();
  }

  private <T> T part(String query, Class<T> kind) {
    return kind.cast(Objects.requireNonNull(root.lookup(query), query));
  }

  private record NoDialogs() implements FileDialogs {
    @Override
    public List<Path> openFiles(String title) {
      return List.of();
    }

    @Override
    public Optional<Path> openFolder(String title) {
      return Optional.empty();
    }
  }
}
