package parallax.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.work.WorkerThreads;

/**
 * The settings in their file. Changes are gathered for a moment and written in the background, each
 * on top of what the file says by then, so that two programs at once do not undo each other's.
 *
 * <p>No failure leaves this class: a program that can't remember still works. A file that can't be
 * read is put aside under another name. Safe on any thread.
 */
public final class SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

  /** A window that is being dragged changes its place many times a second. */
  private static final long GATHERING_MILLIS = 500;

  private final @Nullable Path file;
  private final Executor later;
  private final Object writing = new Object();
  private final List<UnaryOperator<Settings>> unwritten = new ArrayList<>();
  private Settings settings = Settings.USUAL;
  private @Nullable Path putAside;
  private boolean closed;

  private SettingsStore(@Nullable Path file, Executor later) {
    this.file = file;
    this.later = later;
  }

  /** Reads the settings of a folder; without a file they are as usual. */
  public static SettingsStore in(Path folder) {
    return in(
        folder,
        CompletableFuture.delayedExecutor(
            GATHERING_MILLIS, TimeUnit.MILLISECONDS, WorkerThreads.perJob()));
  }

  /**
   * Reads the settings of a folder.
   *
   * @param later does the writing a while after it is asked to
   */
  static SettingsStore in(Path folder, Executor later) {
    SettingsStore store = new SettingsStore(folder.resolve("settings.json"), later);
    store.settings = store.read().map(SettingsJson::of).orElse(Settings.USUAL);
    return store;
  }

  /** Returns settings that start as usual and are in no file. */
  public static SettingsStore forgetful() {
    return new SettingsStore(null, Runnable::run);
  }

  /** Returns the settings as they are now. */
  public synchronized Settings settings() {
    return settings;
  }

  /** Returns where a file that could not be read was put, if there was one. */
  public synchronized Optional<Path> putAside() {
    return Optional.ofNullable(putAside);
  }

  /** Changes the settings, and soon their file. */
  public void change(UnaryOperator<Settings> change) {
    boolean first;
    synchronized (this) {
      Settings changed = change.apply(settings);
      if (changed == settings || changed.equals(settings)) {
        return;
      }
      settings = changed;
      unwritten.add(change);
      first = unwritten.size() == 1 && !closed;
    }
    if (first) {
      later.execute(this::write);
    }
  }

  /** Writes what is not written yet, at once; to be called when the program ends. */
  public void close() {
    synchronized (this) {
      closed = true;
    }
    write();
  }

  private void write() {
    synchronized (writing) {
      List<UnaryOperator<Settings>> changes;
      Settings current;
      synchronized (this) {
        changes = List.copyOf(unwritten);
        current = settings;
        unwritten.clear();
      }
      if (file == null || changes.isEmpty()) {
        return;
      }
      Optional<Map<String, @Nullable Object>> found = read();
      Map<String, @Nullable Object> tree = found.orElseGet(LinkedHashMap::new);
      Settings written = found.isPresent() ? SettingsJson.of(tree) : current;
      for (UnaryOperator<Settings> change : changes) {
        written = change.apply(written);
      }
      SettingsJson.put(written, tree);
      try {
        AtomicFile.write(file, out -> JsonTree.write(tree, out));
      } catch (IOException | RuntimeException e) {
        LOG.info("The settings can't be written to {}: {}", file, e.toString());
      }
    }
  }

  private Optional<Map<String, @Nullable Object>> read() {
    if (file == null) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(JsonTree.read(in));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The settings in {} can't be read: {}", file, e.toString());
      putAside(file);
      return Optional.empty();
    }
  }

  // Somebody may want to mend it by hand; the next start must not stumble over it again.
  private void putAside(Path damaged) {
    Path aside = damaged.resolveSibling("settings-damaged.json");
    try {
      Files.move(damaged, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("{} can't be put aside: {}", damaged, e.toString());
      aside = damaged;
    }
    synchronized (this) {
      putAside = aside;
    }
  }
}
