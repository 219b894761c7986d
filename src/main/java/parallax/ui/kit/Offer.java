package parallax.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What a clipboard or a drag offers that can become sources. */
public sealed interface Offer {

  /** Files and folders. */
  record Files(List<Path> paths) implements Offer {}

  /**
   * A text, or a page's markup.
   *
   * @param text what was copied
   * @param html whether it is HTML
   */
  record Text(String text, boolean html) implements Offer {}

  /** Returns what a clipboard holds: files before markup before plain text. */
  static Optional<Offer> on(Clipboard clipboard) {
    List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
    if (!files.isEmpty()) {
      return Optional.of(new Files(files.stream().map(File::toPath).toList()));
    }
    return text(clipboard.hasHtml() ? clipboard.getHtml() : "", true)
        .or(() -> text(clipboard.hasString() ? clipboard.getString() : "", false));
  }

  private static Optional<Offer> text(String text, boolean html) {
    return text == null || text.isBlank() ? Optional.empty() : Optional.of(new Text(text, html));
  }
}
