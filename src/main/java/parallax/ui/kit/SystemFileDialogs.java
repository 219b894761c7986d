package parallax.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own file dialogs, which begin where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
  private final Supplier<@Nullable Window> owner;
  private @Nullable File folder;

  /**
   * Makes dialogs over a window.
   *
   * @param owner asked for the window each time a dialog opens
   */
  public SystemFileDialogs(Supplier<@Nullable Window> owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> openFiles(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(lastFolder());
    List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
    if (chosen == null || chosen.isEmpty()) {
      return List.of();
    }
    folder = chosen.getFirst().getParentFile();
    return chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> openFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(lastFolder());
    File chosen = chooser.showDialog(owner.get());
    if (chosen == null) {
      return Optional.empty();
    }
    folder = chosen.getParentFile();
    return Optional.of(chosen.toPath());
  }

  private @Nullable File lastFolder() {
    return folder != null && folder.isDirectory() ? folder : null;
  }
}
