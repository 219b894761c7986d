package parallax.ui.shell.memory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parallax.i18n.Messages;
import parallax.storage.SettingsStore;
import parallax.ui.shell.words.ShellText;
import parallax.work.JobListener;
import parallax.work.JobRunner;
import parallax.work.LatestJob;

/** What was opened lately and is still there, the latest first. */
public final class RecentFiles {
  private static final Logger LOG = LoggerFactory.getLogger(RecentFiles.class);

  private final SettingsStore store;
  private final LatestJob looking;
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);

  /**
   * Files and folders that were opened together.
   *
   * @param inputs files and folders, at least one
   */
  public record Entry(List<Path> inputs) {

    /** Returns what to call it: by the first file or folder, and how many there are. */
    public String name(Messages messages) {
      Path first = inputs.getFirst();
      Path name = first.getFileName() == null ? first : first.getFileName();
      return inputs.size() == 1
          ? name.toString()
          : messages.text(ShellText.RECENT_SEVERAL, name.toString(), inputs.size() - 1);
    }

    /** Returns the folder in which it lies. */
    public String place() {
      Path folder = inputs.getFirst().getParent();
      return folder == null ? "" : folder.toString();
    }
  }

  RecentFiles(SettingsStore store, JobRunner runner) {
    this.store = store;
    looking = new LatestJob(runner);
    look();
  }

  /** What can be opened again. */
  public ObservableList<Entry> entries() {
    return shown;
  }

  /** Takes note of what was opened. */
  public void opened(List<Path> inputs) {
    store.change(now -> now.withOpened(inputs));
    look();
  }

  /** Forgets everything. */
  public void clear() {
    store.change(now -> now.withoutRecent());
    look();
  }

  // Not on the toolkit's thread: a folder may lie on another machine that does not answer.
  private void look() {
    List<List<Path>> all = store.settings().recent();
    looking.submit(
        (_, _) -> all.stream().filter(inputs -> inputs.stream().anyMatch(Files::exists)).toList(),
        new JobListener<List<List<Path>>>() {
          @Override
          public void succeeded(List<List<Path>> found) {
            entries.setAll(found.stream().map(Entry::new).toList());
          }

          @Override
          public void failed(Throwable problem) {
            LOG.warn("What was opened lately could not be looked for", problem);
          }
        });
  }
}
