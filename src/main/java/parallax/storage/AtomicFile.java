package parallax.storage;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a file so that it is there whole or not at all: into a temporary file beside it, forced to
 * the disk, then moved over the old one.
 */
public final class AtomicFile {
  private static final AtomicLong COUNT = new AtomicLong();

  /** Fills the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; need not flush or close. */
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Writes a file, with the folders that lead to it. An old file of that name stays as it is until
   * the new one is complete.
   *
   * @throws IOException if the folder or file can't be written; no half-written file is left
   */
  public static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException("A file can't stand in place of the root: " + file);
    }
    Files.createDirectories(folder);
    Path temporary = folder.resolve(temporaryName(target));
    try {
      try (FileOutputStream bytes = new FileOutputStream(temporary.toFile())) {
        BufferedOutputStream out = new BufferedOutputStream(bytes);
        content.writeTo(out);
        out.flush();
        bytes.getChannel().force(true);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  // Not Files.createTempFile: its files can be read by their owner alone, and stay so when moved.
  private static String temporaryName(Path target) {
    long process = ProcessHandle.current().pid();
    return "." + target.getFileName() + "." + process + "-" + COUNT.incrementAndGet() + ".tmp";
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
