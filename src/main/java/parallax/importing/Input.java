package parallax.importing;

import java.nio.file.Path;
import parallax.model.Metadata;

/**
 * One file that is to become a source.
 *
 * @param path where it is
 * @param given metadata that the user supplied for it; what is null there is read from the text
 */
public record Input(Path path, Metadata given) {
  /** A file of which nothing is known yet. */
  public Input(Path path) {
    this(path, Metadata.UNKNOWN);
  }

  /** Returns the file's base name. */
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
