package parallax.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parallax.ui.kit.FileDialogs;

/** File dialogs in which the user always chooses what the test says. */
final class ChosenFiles implements FileDialogs {
  List<Path> files = List.of();
  Optional<Path> folder = Optional.empty();
  final List<String> titles = new ArrayList<>();

  @Override
  public List<Path> openFiles(String title) {
    titles.add(title);
    return files;
  }

  @Override
  public Optional<Path> openFolder(String title) {
    titles.add(title);
    return folder;
  }
}
