package parallax.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. */
public interface FileDialogs {

  /** Returns the files chosen, none where the user changed their mind. */
  List<Path> openFiles(String title);

  /** Returns the folder chosen, if one was. */
  Optional<Path> openFolder(String title);
}
